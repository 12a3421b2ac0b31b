import type { OwnImage } from "./own-images.ts";
import type { BoundingBox12, BoundingBoxWH, SingularElementReturnValue } from "cytoscape";

/** All that is drawn, from the lowest to the uppermost, and what of it answers the hand. */
type Sorted = SingularElementReturnValue[] & {
  interactive: SingularElementReturnValue[];
  /** Those that no hand drags. */
  nondrag: SingularElementReturnValue[];
};

/** Images of elements that follow each other, for each level of zoom. */
type LayerImages = {
  constructor: new (renderer: Renderer) => LayerImages;
  /** The images to draw these elements from; null where there are none yet. */
  getLayers: (elements: readonly SingularElementReturnValue[], pixelRatio: number) => Layer[] | null;
  /** Whether no images are made just now. */
  skipping: boolean;
  /** The images that are being made. */
  layersQueue: { size: () => number };
  /** These elements look otherwise. */
  invalidateElements: (elements: Iterable<SingularElementReturnValue>) => void;
};
type Layer = { canvas: HTMLCanvasElement; bb: { x1: number; y1: number; w: number; h: number } };

type Draw = (
  context: CanvasRenderingContext2D,
  elements: SingularElementReturnValue[],
  pixelRatio: number,
  extent: BoundingBox12 & BoundingBoxWH,
) => void;

type BeforeRender = (isDrawing: boolean, began: number) => void;
type Image = HTMLImageElement | OwnImage;
type Boxes = [number, number, number, number, number, number, number, number];

/** What draws: the interface that renderers have, which is not among the published types. */
type Renderer = {
  render: (options?: { forcedContext?: unknown }) => void;
  beforeRender: (prepare: BeforeRender, priority: number) => void;
  /** What is called ahead of each frame, whether anything is drawn in it or not; the highest priority first. */
  beforeRenderCallbacks: { fn: BeforeRender; priority: number }[];
  beforeRenderPriorities: { eleCalcs: number };
  /** Works out what has changed where no frame is drawn that does it. */
  flushRenderedStyleQueue: () => void;
  getCachedZSortedEles: () => Sorted;
  getPixelRatio: () => number;
  /** What lies at a point of the picture. */
  findNearestElements: (
    x: number,
    y: number,
    isInteractive: boolean,
    isTouch: boolean,
  ) => SingularElementReturnValue[];
  /** The image of an address, which may have to arrive first. */
  getCachedImage: (address: string, crossOrigin: unknown, onLoad: () => void) => Image;
  /** Draws a part of an image, given by four numbers, into the box given by the last four. */
  safeDrawImage: (pen: CanvasRenderingContext2D, image: Image, ...boxes: Boxes) => void;
  data: { lyrTxrCache: LayerImages };
  /** Draws from images of many, as far as there are any. */
  drawLayeredElements: Draw;
  /** Draws from an image of each. */
  drawCachedElements: Draw;
};

declare module "cytoscape" {
  interface CollectionStyle {
    /** Applies the stylesheet anew, and draws what looks otherwise then. */
    updateStyle(): this;
    /** Works out how these look, where that has changed. */
    cleanStyle(): this;
  }
  interface SingularStyle {
    /** `backgrounding`: whether images of it have yet to arrive. */
    _private: { styleDirty: boolean; backgrounding: boolean };
  }
  interface Core {
    renderer(): Renderer;
    /** All there is, as it is kept: not to be changed. */
    mutableElements(): Collection;
  }
}
