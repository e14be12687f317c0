import { useEffect, useRef } from 'react';
import type { DrawnPage } from '../../lib/paper/draw-pages.ts';
import { usePaper, usePaperStore } from './paper-context.ts';

/** The pages of the resume as they will be sent, under one another. The old ones stay until the new ones are ready. */
export function PaperPages() {
  const store = usePaperStore();
  const pages = usePaper((state) => state.drawn?.pages);
  const trouble = usePaper((state) => state.trouble);
  const frame = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => {
      if (element.clientWidth > 0) store.setWidth(Math.round(element.clientWidth * devicePixelRatio));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [store]);

  return (
    <div ref={frame} className="mx-auto w-full max-w-[800px]">
      {!pages && (
        <p className="grid aspect-[210/297] place-items-center border border-line bg-paper p-4 text-center text-small text-soft">
          {trouble ?? 'Setting the resume on paper…'}
        </p>
      )}
      {pages?.map((page, index) => (
        <PaperPage key={index} page={page} name={`Page ${index + 1} of ${pages.length}`} />
      ))}
    </div>
  );
}

function PaperPage({ page, name }: { page: DrawnPage; name: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { picture, width, height } = page;
  useEffect(() => {
    const element = canvas.current;
    if (!element || picture.width === 0) return;
    element.width = picture.width;
    element.height = picture.height;
    element.getContext('2d')?.drawImage(picture, 0, 0);
  }, [picture]);
  return (
    <canvas
      ref={canvas}
      role="img"
      aria-label={name}
      className="mb-3 block w-full bg-white shadow-[0_0_0_1px_var(--line),0_1px_6px_rgb(0_0_0/0.12)] last:mb-0"
      // The size is known before the picture is drawn, so that nothing moves.
      width={width}
      height={height}
    />
  );
}
