import type { Light } from "#contract/words.ts";
import styles from "./light.module.css";

const LIGHTS = { 1: styles.light1, 2: styles.light2, 3: styles.light3 };

/** What colours something in a light, where nothing else gives it a colour. */
export const lightClass = (light: Light): string | undefined =>
  light === 1 || light === 2 || light === 3 ? LIGHTS[light] : styles.noLight;
