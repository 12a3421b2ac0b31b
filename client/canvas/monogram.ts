/** Paints a monogram in a colour and gives it as an image for a disc. */
export type MonogramPainter = (monogram: string, colour: string) => string;

const SIDE = 160;
const FAMILY = `"Fraunces Variable", Georgia, serif`;
/** The share of the disc's width the letters' height takes, by how many there are. */
const HEIGHTS = [0.42, 0.42, 0.35, 0.27];

/** A painter that draws each monogram once, for as long as the page lives. Cytoscape draws one text per disc, and that is the name. */
export function createMonogramPainter(canvas: HTMLCanvasElement): MonogramPainter {
  const painted = new Map<string, string>();
  canvas.width = SIDE;
  canvas.height = SIDE;
  return (monogram, colour) => {
    const key = `${monogram} ${colour}`;
    const known = painted.get(key);
    if (known !== undefined) return known;
    const image = paint(canvas, monogram, colour);
    painted.set(key, image);
    return image;
  };
}

function paint(canvas: HTMLCanvasElement, monogram: string, colour: string): string {
  const pen = canvas.getContext("2d");
  if (!pen) return "none";
  const height = HEIGHTS[monogram.length] ?? 0.24;
  pen.clearRect(0, 0, SIDE, SIDE);
  pen.font = `600 ${SIDE * height}px ${FAMILY}`;
  pen.textAlign = "center";
  pen.textBaseline = "alphabetic";
  pen.fillStyle = colour;
  pen.fillText(monogram, SIDE / 2, SIDE / 2 + SIDE * height * 0.35);
  return addressOf(canvas);
}

/** A short address of what a canvas shows: Cytoscape reads addresses letter by letter whenever a disc looks otherwise. */
function addressOf(canvas: HTMLCanvasElement): string {
  const [, encoded = ""] = canvas.toDataURL().split(",");
  const bytes = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0));
  return URL.createObjectURL(new Blob([bytes], { type: "image/png" }));
}
