import { expect, test } from "vitest";
import { phraseOf, sentenceOf } from "./tie-sentence.ts";

test("the other's name stands where the gap was", () => {
  expect(sentenceOf("Cheyenne", "dances with {}", "Gael", "en")).toBe("Cheyenne dances with Gael.");
  expect(sentenceOf("Jack", "takes {} back", "Mishi", "en")).toBe("Jack takes Mishi back.");
});

test("French elides before a vowel and only there", () => {
  expect(phraseOf("partenaire de {}", "Émile", "fr")).toBe("partenaire d’Émile");
  expect(phraseOf("partenaire de {}", "Gael", "fr")).toBe("partenaire de Gael");
  expect(phraseOf("s’occupe de {} à New York", "Ava", "fr")).toBe("s’occupe d’Ava à New York");
  expect(phraseOf("la méthode {}", "Ava", "fr")).toBe("la méthode Ava");
  expect(phraseOf("partner of {}", "Ava", "en")).toBe("partner of Ava");
});

test("French contracts the article of a name, and a sentence begins with a capital", () => {
  expect(phraseOf("parle de {}", "les militants", "fr")).toBe("parle des militants");
  expect(phraseOf("tient tête à {}", "le ministre", "fr")).toBe("tient tête au ministre");
  expect(phraseOf("parle de {}", "la mère de Susu", "fr")).toBe("parle de la mère de Susu");
  expect(phraseOf("parle de {}", "Les Deux", "fr")).toBe("parle de Les Deux");
  expect(sentenceOf("la mère de Susu", "élève {}", "Susu", "fr")).toBe("La mère de Susu élève Susu.");
});
