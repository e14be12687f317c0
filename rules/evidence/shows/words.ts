/** Up to so many words of the same sentence in between, with the space behind them: "split the billing service out". */
const within = (most: number): string => String.raw`,?(?:\s(?:[^\s;:.]|\.\S)+){0,${most}}\s`;

/** Up to four words in between. */
export const near = within(4);

/** Up to six words in between. */
export const far = within(6);

/** A count of parts, from two up. */
export const several =
  '(?:[2-9]|\\d{2,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens of|hundreds of|several|multiple|many)';
