import { SIGN_PATHS, type Sign } from "../look/signs.ts";
import { ownImage, SIDE } from "./own-images.ts";

/** Gives a sign in a colour, with a stroke and a rim in another, as an image for a disc. */
export type BadgePainter = (sign: Sign, colour: string, rim: string) => string;

const RIM = 3.5;
/** The paths of signs are drawn on 24 by 24; the rim needs room around them. */
const SCALE = SIDE / (24 + 2 * RIM);

export const paintBadge: BadgePainter = (sign, colour, rim) =>
  ownImage(`${sign} ${colour} ${rim}`, (pen) => {
    const [form, stroke] = [new Path2D(SIGN_PATHS[sign].form), new Path2D(SIGN_PATHS[sign].stroke)];
    pen.scale(SCALE, SCALE);
    pen.translate(RIM, RIM);
    pen.lineJoin = "round";
    pen.lineCap = "round";
    pen.setLineDash([]);
    pen.strokeStyle = rim;
    pen.lineWidth = RIM * 2;
    pen.stroke(form);
    pen.fillStyle = colour;
    pen.fill(form);
    pen.lineWidth = 3.2;
    pen.stroke(stroke);
  });
