/**
 * Owns the geometry of what is seen: which cells stand where on the canvas, with frozen panes, scrolling and zoom.
 * From the axes, the freeze and the scroll position to rectangles in CSS pixels, and back from a point to a cell.
 */
import type { Axis } from "./axis";

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** One direction of the view: heads first, then the frozen part, then the scrolled part. */
export interface Track {
  readonly axis: Axis;
  readonly zoom: number;
  /** How much the row or column heads take. */
  readonly head: number;
  readonly frozen: number;
  readonly scroll: number;
  /** The length of the canvas in this direction. */
  readonly length: number;
}

/** A run of visible rows or columns and the strip of the canvas that they may paint on. */
export interface Strip {
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
}

export function frozenEnd(track: Track): number {
  return track.head + track.axis.offsetOf(track.frozen) * track.zoom;
}

/** Where an index begins on the canvas. */
export function placeOf(track: Track, index: number): number {
  const offset = track.axis.offsetOf(index) * track.zoom;
  return Math.round(track.head + offset - (index < track.frozen ? 0 : track.scroll));
}

/** Where an index ends on the canvas: the rounded place of its far edge, so that neighbours meet without a gap. */
export function endOf(track: Track, index: number): number {
  const offset = (track.axis.offsetOf(index) + track.axis.sizeOf(index)) * track.zoom;
  return Math.round(track.head + offset - (index < track.frozen ? 0 : track.scroll));
}

/** The index under a place of the canvas; places on the heads give the first visible one. */
export function indexUnder(track: Track, place: number): number {
  const end = frozenEnd(track);
  const offset = place < end ? Math.max(0, place - track.head) : place - track.head + track.scroll;
  return track.axis.indexAt(offset / track.zoom);
}

/** The visible runs: the frozen one, if any, and the scrolled one. */
export function stripsOf(track: Track): Strip[] {
  const strips: Strip[] = [];
  const end = Math.round(frozenEnd(track));
  if (track.frozen > 0) strips.push({ first: 0, last: track.frozen - 1, from: track.head, to: end });
  if (end < track.length) {
    const first = Math.max(track.frozen, indexUnder(track, end + 0.5));
    strips.push({ first, last: indexUnder(track, track.length), from: end, to: track.length });
  }
  return strips;
}

export interface Span {
  readonly first: number;
  readonly last: number;
}

/** The stretch of canvas that a run of indices covers, clipped to what is visible of it; undefined if nothing is. */
export function stretchOf(track: Track, span: Span): { from: number; to: number } | undefined {
  let from = placeOf(track, span.first);
  let to = endOf(track, span.last);
  const end = Math.round(frozenEnd(track));
  if (span.first >= track.frozen) from = Math.max(from, end);
  else if (span.last >= track.frozen) to = Math.max(to, end);
  from = Math.max(from, track.head);
  to = Math.min(to, track.length);
  return to >= from ? { from, to } : undefined;
}

/** The scroll position nearest to the present one that shows this index whole. */
export function scrollToShow(track: Track, index: number): number {
  if (index < track.frozen) return track.scroll;
  const start = (track.axis.offsetOf(index) - track.axis.offsetOf(track.frozen)) * track.zoom;
  const end = start + track.axis.sizeOf(index) * track.zoom;
  const room = track.length - frozenEnd(track);
  if (start < track.scroll || end - start > room) return start;
  return end > track.scroll + room ? end - room : track.scroll;
}
