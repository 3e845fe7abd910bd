/** Owns how a canvas fits the screen: as many pixels as the device has for it, drawn on in CSS pixels. */

export function fitToScreen(canvas: HTMLCanvasElement, width: number, height: number): void {
  const ratio = window.devicePixelRatio;
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
}

/** Without alpha where everything is painted over: the browser need not mix it with what lies below. */
export function contextOf(canvas: HTMLCanvasElement, alpha = true): CanvasRenderingContext2D {
  const context = canvas.getContext("2d", { alpha });
  if (!context) throw new Error("This browser gives no 2D canvas");
  context.setTransform(window.devicePixelRatio, 0, 0, window.devicePixelRatio, 0, 0);
  return context;
}
