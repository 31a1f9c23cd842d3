import { type ReactNode, useEffect, useRef, useState } from 'react';

/** Items beyond the window's edge that stay mounted, in px. */
const margin = 400;

/**
 * A virtualised feed: only the items near the viewport are mounted, each at its own place in a tall container, so that
 * they come and go while the user scrolls.
 */
export function Feed({
  count,
  height,
  render,
}: {
  count: number;
  height: number;
  render: (index: number) => ReactNode;
}) {
  const container = useRef<HTMLDivElement>(null);
  const [range, setRange] = useState({ first: 0, last: 8 });
  useEffect(() => {
    const update = () => {
      const top = container.current?.getBoundingClientRect().top ?? 0;
      const first = Math.max(0, Math.floor((-top - margin) / height));
      const last = Math.min(count, Math.ceil((innerHeight - top + margin) / height));
      setRange((old) => (old.first === first && old.last === last ? old : { first, last }));
    };
    update();
    addEventListener('scroll', update, { passive: true });
    addEventListener('resize', update);
    return () => {
      removeEventListener('scroll', update);
      removeEventListener('resize', update);
    };
  }, [count, height]);
  const indices = Array.from({ length: range.last - range.first }, (_, offset) => range.first + offset);
  return (
    <div ref={container} className="feed" style={{ height: count * height }}>
      {indices.map((index) => (
        <div key={index} className="cell" data-testid="cellInnerDiv" style={{ top: index * height, height }}>
          {render(index)}
        </div>
      ))}
    </div>
  );
}
