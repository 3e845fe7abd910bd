/**
 * Owns the painting of what conditional formats draw into a cell under its text: data bars, and the icons of Excel's icon
 * sets as plain shapes of our own. From the cell's look to a bar over a share of its width and an icon at its left.
 */
import type { Box } from "./boxes";

export function paintDrawing(context: CanvasRenderingContext2D, box: Box, zoom: number): void {
  const { drawing } = box.look;
  if (!drawing) return;
  context.save();
  context.beginPath();
  context.rect(box.x, box.y, box.width - 1, box.height - 1);
  context.clip();
  if (drawing.bar) paintBar(context, box, drawing.bar);
  if (drawing.icon) {
    const size = Math.min(14 * zoom, box.height - 3);
    stampIcon(context, drawing.icon, box.x + 3 * zoom, box.y + (box.height - 1 - size) / 2, size);
  }
  context.restore();
}

/** Icons by set, place in it and size. */
const icons = new Map<string, OffscreenCanvas>();
/** Three sets at a few zooms. */
const mostIcons = 60;

/**
 * As a picture on whole pixels of the canvas. A shape that is drawn where the heads cut it has another edge there than one that was
 * drawn whole and has moved since: browsers smooth the two otherwise.
 */
function stampIcon(
  context: CanvasRenderingContext2D,
  { set, index }: { readonly set: string; readonly index: number },
  x: number,
  y: number,
  size: number,
): void {
  const { a: scale, e: left, f: top } = context.getTransform();
  const pixels = Math.max(1, Math.round(size * scale));
  const key = `${set} ${index} ${pixels}`;
  let icon = icons.get(key);
  if (!icon) {
    if (icons.size >= mostIcons) icons.clear();
    icons.set(key, (icon = new OffscreenCanvas(pixels, pixels)));
    const own = icon.getContext("2d");
    if (!own) throw new Error("This browser gives no 2D canvas");
    // Shapes are drawn on a field of 16 by 16.
    own.scale(pixels / 16, pixels / 16);
    paintIcon(own, set, index);
  }
  const whole = (place: number, from: number): number => (Math.round(place * scale + from) - from) / scale;
  context.drawImage(icon, whole(x, left), whole(y, top), pixels / scale, pixels / scale);
}

function paintBar(
  context: CanvasRenderingContext2D,
  box: Box,
  bar: { readonly from: number; readonly to: number; readonly color: string },
): void {
  const room = box.width - 5;
  const [from, to] = [box.x + 2 + room * bar.from, box.x + 2 + room * bar.to];
  const height = box.height - 5;
  // Half as strong as its edge: figures on it stay legible.
  context.fillStyle = `${bar.color}80`;
  context.fillRect(Math.min(from, to), box.y + 2, Math.abs(to - from), height);
  context.strokeStyle = bar.color;
  context.lineWidth = 1;
  if (Math.abs(to - from) > 1) {
    context.strokeRect(
      Math.round(Math.min(from, to)) + 0.5,
      box.y + 2.5,
      Math.round(Math.abs(to - from)) - 1,
      height - 1,
    );
  }
  if (bar.from === 0) return;
  context.setLineDash([2, 2]);
  context.strokeStyle = "#000000";
  context.beginPath();
  context.moveTo(Math.round(from) + 0.5, box.y);
  context.lineTo(Math.round(from) + 0.5, box.y + box.height);
  context.stroke();
  context.setLineDash([]);
}

const [red, yellow, green, gray, black, pink, blue] = [
  "#D13438",
  "#EAA300",
  "#3C9A45",
  "#7A7A7A",
  "#303030",
  "#E8A5A5",
  "#4A7EBB",
];

/** Colours from the least to the greatest, for sets of three, four and five. */
const grades: Readonly<Record<string, readonly string[]>> = {
  Three: [red, yellow, green],
  Four: [red, yellow, yellow, green],
  Five: [red, yellow, yellow, yellow, green],
};
const counts: Readonly<Record<string, number>> = { Three: 3, Four: 4, Five: 5 };

function paintIcon(context: OffscreenCanvasRenderingContext2D, set: string, index: number): void {
  const [, number = "Three", kind = ""] = /^(Three|Four|Five)(.*)$/u.exec(set) ?? [];
  const count = counts[number] ?? 3;
  const share = index / (count - 1);
  const color = kind === "RedToBlack" ? [black, gray, pink, red][index] : grades[number]?.[index];
  context.fillStyle = kind.endsWith("Gray") ? gray : (color ?? gray);
  if (kind.startsWith("Arrows")) arrow(context, share);
  else if (kind === "Triangles") triangle(context, index);
  else if (kind === "Flags") flag(context);
  else if (kind === "Signs") sign(context, index);
  else if (kind === "Symbols" || kind === "Symbols2") symbol(context, index, kind === "Symbols");
  else if (kind === "Stars") star(context, share);
  else if (kind === "Rating") bars(context, index, count);
  else if (kind === "Quarters") pie(context, share);
  else if (kind === "Boxes") boxes(context, index);
  else disc(context, 7);
}

function disc(context: OffscreenCanvasRenderingContext2D, radius: number): void {
  context.beginPath();
  context.arc(8, 8, radius, 0, 2 * Math.PI);
  context.fill();
}

function polygon(context: OffscreenCanvasRenderingContext2D, ...points: readonly (readonly [number, number])[]): void {
  context.beginPath();
  for (const [x, y] of points) context.lineTo(x, y);
  context.closePath();
  context.fill();
}

/** Down for the least, up for the greatest, across for the middle. */
function arrow(context: OffscreenCanvasRenderingContext2D, share: number): void {
  context.translate(8, 8);
  context.rotate((0.5 - share) * Math.PI);
  polygon(context, [7, 0], [0, -6.5], [0, -2.5], [-7, -2.5], [-7, 2.5], [0, 2.5], [0, 6.5]);
}

function triangle(context: OffscreenCanvasRenderingContext2D, index: number): void {
  if (index === 0) polygon(context, [1, 5], [15, 5], [8, 13]);
  else if (index === 1) context.fillRect(1, 6, 14, 4);
  else polygon(context, [1, 11], [15, 11], [8, 3]);
}

function flag(context: OffscreenCanvasRenderingContext2D): void {
  polygon(context, [4, 1], [14, 5], [4, 9]);
  context.fillStyle = gray;
  context.fillRect(2.5, 1, 1.5, 14);
}

function sign(context: OffscreenCanvasRenderingContext2D, index: number): void {
  if (index === 0) polygon(context, [8, 1], [15, 8], [8, 15], [1, 8]);
  else if (index === 1) polygon(context, [8, 1.5], [15, 14.5], [1, 14.5]);
  else disc(context, 7);
}

/** A cross, an exclamation mark, a tick: within a disc or alone. */
function symbol(context: OffscreenCanvasRenderingContext2D, index: number, isOnDisc: boolean): void {
  if (isOnDisc) disc(context, 7.5);
  context.strokeStyle = isOnDisc ? "#FFFFFF" : context.fillStyle;
  context.lineWidth = 2.4;
  context.beginPath();
  const lines: readonly (readonly (readonly [number, number])[])[] = [
    [
      [5, 5],
      [11, 11],
      [5, 11],
      [11, 5],
    ],
    [
      [8, 3.5],
      [8, 9],
      [8, 11.2],
      [8, 13],
    ],
    [
      [4, 8.5],
      [7, 11.5],
      [7, 11.5],
      [12, 5],
    ],
  ];
  (lines[index] ?? []).forEach(([x, y], at) => (at % 2 === 0 ? context.moveTo(x, y) : context.lineTo(x, y)));
  context.stroke();
}

function star(context: OffscreenCanvasRenderingContext2D, share: number): void {
  const points = Array.from({ length: 10 }, (_, at): readonly [number, number] => {
    const [radius, angle] = [at % 2 === 0 ? 7.5 : 3.2, (at * Math.PI) / 5 - Math.PI / 2];
    return [8 + radius * Math.cos(angle), 8.5 + radius * Math.sin(angle)];
  });
  context.fillStyle = "#D9D9D9";
  polygon(context, ...points);
  context.save();
  context.beginPath();
  context.rect(0, 0, 16 * share, 16);
  context.clip();
  context.fillStyle = yellow;
  polygon(context, ...points);
  context.restore();
}

/** As many filled bars as the grade, of one fewer than the set has. */
function bars(context: OffscreenCanvasRenderingContext2D, index: number, count: number): void {
  const all = count === 5 ? 4 : count;
  const filled = count === 5 ? index : index + 1;
  const wide = 15 / all;
  for (let at = 0; at < all; at++) {
    context.fillStyle = at < filled ? blue : "#D9D9D9";
    const height = (14 * (at + 1)) / all;
    context.fillRect(0.5 + at * wide, 15 - height, wide - 1, height);
  }
}

/** The greatest is a full disc. */
function pie(context: OffscreenCanvasRenderingContext2D, share: number): void {
  context.fillStyle = "#FFFFFF";
  disc(context, 7);
  context.fillStyle = black;
  context.beginPath();
  context.moveTo(8, 8);
  context.arc(8, 8, 7, -Math.PI / 2, -Math.PI / 2 + 2 * Math.PI * share);
  context.fill();
  context.strokeStyle = black;
  context.lineWidth = 1.2;
  context.beginPath();
  context.arc(8, 8, 7, 0, 2 * Math.PI);
  context.stroke();
}

function boxes(context: OffscreenCanvasRenderingContext2D, index: number): void {
  for (let at = 0; at < 4; at++) {
    context.fillStyle = at < index ? blue : "#D9D9D9";
    context.fillRect(at % 2 === 0 ? 1 : 8.5, at < 2 ? 8.5 : 1, 6.5, 6.5);
  }
}
