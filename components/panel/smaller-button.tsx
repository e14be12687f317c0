import { FoldChevron } from '../ui/fold-chevron.tsx';

interface Props {
  count: number;
  /** Of which place, where there is a button at each of several. */
  place?: string;
  /** How many places they are in, where it is more than one card. */
  places?: number;
  isOpen: boolean;
  onClick: () => void;
}

/** The button behind which hints are folded: "12 smaller things in 7 places". */
export function SmallerButton({ count, place, places, isOpen, onClick }: Props) {
  const words = `${count} smaller ${count === 1 ? 'thing' : 'things'}`;
  return (
    <button
      type="button"
      className="group text-small text-soft hover:text-ink"
      aria-expanded={isOpen}
      {...(place && { 'aria-label': `${words}: ${place}` })}
      onClick={onClick}
    >
      {words}
      {places !== undefined && ` in ${places} ${places === 1 ? 'place' : 'places'}`} <FoldChevron />
    </button>
  );
}
