import { describe, expect, it } from 'vitest';
import { BULLET_START } from '../../lib/text/bullet-signs.ts';

const start = new RegExp(`^${BULLET_START}`, 'u');

describe('Bullet signs', () => {
  it.each([...'•●○◦▪■‣►▸➤➔→»›❯❖✦★⭐◆♦✓✔✅⦁◉➥🟢'])('%s begins an item, with or without a blank', (sign) => {
    expect(`${sign} Moved`.replace(start, '')).toBe('Moved');
    expect(`${sign}Moved`.replace(start, '')).toBe('Moved');
  });

  it.each([...'*·–—->'])('%s begins an item only with a blank behind it', (sign) => {
    expect(`${sign} Moved`.replace(start, '')).toBe('Moved');
    expect(`${sign}1 to 5`.replace(start, '')).toBe(`${sign}1 to 5`);
  });

  it('take the invisible sign that some keyboards put behind an emoji', () => {
    expect('✔️ Moved'.replace(start, '')).toBe('Moved');
  });
});
