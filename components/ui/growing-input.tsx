import type { InputHTMLAttributes } from 'react';

/** An input as wide as its text: an invisible copy of the text lies under it and sets the width. */
export function GrowingInput({
  value,
  placeholder,
  className,
  look,
  inputLook,
  ...rest
}: InputHTMLAttributes<HTMLInputElement> & {
  value: string;
  /** The classes that make both copies equally wide: type and padding. */
  look: string;
  /** The classes of the input alone. */
  inputLook: string;
}) {
  return (
    <span className={`inline-grid min-w-0 max-w-full grid-cols-[minmax(0,1fr)] ${className}`}>
      <span
        aria-hidden="true"
        className={`invisible col-start-1 row-start-1 overflow-hidden whitespace-pre ${look}`}
      >
        {value || placeholder}
      </span>
      <input
        size={1}
        value={value}
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
        className={`col-start-1 row-start-1 w-full bg-transparent ${look} ${inputLook}`}
        {...rest}
      />
    </span>
  );
}
