import { useState } from 'react';

/** Whether something is being read, and a way to have it read: returns what `work` returns. */
export function useReading(): [isReading: boolean, read: <T>(work: Promise<T>) => Promise<T>] {
  const [isReading, setReading] = useState(false);
  async function read<T>(work: Promise<T>): Promise<T> {
    setReading(true);
    try {
      return await work;
    } finally {
      setReading(false);
    }
  }
  return [isReading, read];
}
