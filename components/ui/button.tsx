import type { ComponentProps } from 'react';

const looks = {
  main: 'bg-accent text-on-accent border-accent font-semibold hover:opacity-90',
  plain: 'bg-paper text-ink border-edge font-medium hover:border-soft',
  danger: 'bg-paper text-missing border-missing font-semibold hover:bg-missing-ground',
  quiet: 'border-transparent text-soft font-medium hover:text-ink hover:bg-line',
};

/** A button in one of four looks. */
export function Button({
  look = 'plain',
  className = '',
  ...rest
}: ComponentProps<'button'> & { look?: keyof typeof looks }) {
  return (
    <button
      type="button"
      className={`inline-flex min-h-7 max-w-full items-center justify-center gap-1.5 rounded-md border px-2.5 text-small transition-colors duration-100 disabled:opacity-50 ${looks[look]} ${className}`}
      {...rest}
    />
  );
}

/** A button that looks like a link within a sentence. */
export function LinkButton({ className = '', ...rest }: ComponentProps<'button'>) {
  return (
    <button
      type="button"
      className={`text-accent underline decoration-1 underline-offset-2 hover:decoration-2 ${className}`}
      {...rest}
    />
  );
}
