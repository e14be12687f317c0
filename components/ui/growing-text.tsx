import type { TextareaHTMLAttributes } from 'react';

/** A text field as tall as its text: an invisible copy of the text lies under it and sets the height. */
export function GrowingText({
  value,
  className = '',
  look,
  ...rest
}: TextareaHTMLAttributes<HTMLTextAreaElement> & {
  value: string;
  /** The classes that make both copies equally tall: type and padding. */
  look: string;
}) {
  return (
    <span className={`grid min-w-0 ${className}`}>
      <span
        aria-hidden="true"
        className={`invisible col-start-1 row-start-1 whitespace-pre-wrap [overflow-wrap:anywhere] ${look}`}
      >
        {`${value} `}
      </span>
      <textarea
        rows={1}
        className={`col-start-1 row-start-1 size-full resize-none overflow-hidden [overflow-wrap:anywhere] ${look}`}
        value={value}
        autoComplete="off"
        {...rest}
      />
    </span>
  );
}
