import type { SingularElementReturnValue } from "cytoscape";

/** All that is drawn, from the lowest to the uppermost, and what of it answers the hand. */
type Sorted = SingularElementReturnValue[] & { interactive: SingularElementReturnValue[] };

declare module "cytoscape" {
  interface CollectionStyle {
    /** Applies the stylesheet anew, and draws what looks otherwise then. */
    updateStyle(): this;
  }
  interface Core {
    /** What draws: the interface that renderers have, which is not among the published types. */
    renderer(): {
      render: (options?: { forcedContext?: unknown }) => void;
      beforeRender: (prepare: (isDrawing: boolean) => void, priority: number) => void;
      getCachedZSortedEles: () => Sorted;
      /** What lies at a point of the picture. */
      findNearestElements: (
        x: number,
        y: number,
        isInteractive: boolean,
        isTouch: boolean,
      ) => SingularElementReturnValue[];
    };
  }
}
