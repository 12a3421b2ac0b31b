import { SIGN_PATHS, type Sign } from "../look/signs.ts";

/** Paints a sign in a colour, with a stroke and a rim in another, and gives it as an image for a disc. */
export type BadgePainter = (sign: Sign, colour: string, rim: string) => string;

const SIDE = 96;
const RIM = 3.5;
/** The paths of signs are drawn on 24 by 24; the rim needs room around them. */
const SCALE = SIDE / (24 + 2 * RIM);

/** A painter that draws each sign once. */
export function createBadgePainter(canvas: HTMLCanvasElement): BadgePainter {
  const painted = new Map<string, string>();
  canvas.width = SIDE;
  canvas.height = SIDE;
  return (sign, colour, rim) => {
    const key = `${sign} ${colour} ${rim}`;
    const image = painted.get(key) ?? paint(canvas, sign, colour, rim);
    painted.set(key, image);
    return image;
  };
}

function paint(canvas: HTMLCanvasElement, sign: Sign, colour: string, rim: string): string {
  const pen = canvas.getContext("2d");
  if (!pen) return "none";
  const [form, stroke] = [new Path2D(SIGN_PATHS[sign].form), new Path2D(SIGN_PATHS[sign].stroke)];
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.clearRect(0, 0, SIDE, SIDE);
  pen.setTransform(SCALE, 0, 0, SCALE, RIM * SCALE, RIM * SCALE);
  pen.lineJoin = "round";
  pen.lineCap = "round";
  pen.strokeStyle = rim;
  pen.lineWidth = RIM * 2;
  pen.stroke(form);
  pen.fillStyle = colour;
  pen.fill(form);
  pen.lineWidth = 3.2;
  pen.stroke(stroke);
  return canvas.toDataURL();
}
