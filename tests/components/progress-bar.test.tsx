// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ProgressBar } from '../../components/ui/progress-bar.tsx';

describe('The progress bar', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
    cleanup();
  });

  it('is not shown for work that is done at once, and is shown from 300 milliseconds on', () => {
    render(<ProgressBar label="Reading the file" />);
    act(() => void vi.advanceTimersByTime(299));
    expect(screen.queryByRole('progressbar')).toBeNull();
    act(() => void vi.advanceTimersByTime(1));
    expect(screen.getByRole('progressbar', { name: 'Reading the file' })).toBeTruthy();
  });
});
