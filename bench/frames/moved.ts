/** What a page without Cytoscape says whenever its camera has moved. */
export const MOVED = "ensemble-bench:moved";
