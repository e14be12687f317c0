/** What a posting calls the work that it offers, for expressions. */
export const job = '(?:role|position|job|opportunity|contract|opening|engagement|vacancy)';
