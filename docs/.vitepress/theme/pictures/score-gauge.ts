import { line, rect, svg, text } from "./svg.js";

interface Said {
  readonly title: string;
  readonly desc: string;
}

/** A score, what is sure of it and paler the interval that the unknown leaves open, on a scale of 0 to 100; in whole numbers. What is said of it is given. */
export function scoreGauge({ low, high }: { readonly low: number; readonly high: number }, said: Said): string {
  const [top, height] = [24, 14];
  const width = Math.max(high - low, 1);
  const end = (value: number) =>
    line({ class: "end", x1: `${value}%`, y1: top - 3, x2: `${value}%`, y2: top + height + 3 });
  const shown = low === high ? `${low}` : `${low}\u2009–\u2009${high}`;
  const middle = Math.min(Math.max((low + high) / 2, 8), 92);
  return svg(
    {
      ...said,
      height: 58,
      shapes: [
        text(shown, { class: "value", x: `${middle}%`, y: 15, "text-anchor": "middle" }),
        rect({ class: "track", x: 0, y: top, width: "100%", height, rx: 2 }),
        rect({ class: "sure", x: 0, y: top, width: `${low}%`, height, rx: 2 }),
        rect({ class: "interval", x: `${Math.min(low, 99)}%`, y: top, width: `${width}%`, height, rx: 2 }),
        end(low),
        ...(low === high ? [] : [end(high)]),
        text("0", { class: "tick", x: 0, y: 56 }),
        text("50", { class: "tick", x: "50%", y: 56, "text-anchor": "middle" }),
        text("100", { class: "tick", x: "100%", y: 56, "text-anchor": "end" }),
      ],
    },
    "score-gauge",
  );
}
