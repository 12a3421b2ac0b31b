// Where the sources disagree or leave something open, as far as the horizon lets one ask. Parameters: $story, $through.
MATCH (n:Note {story: $story})
WHERE n.revealed <= $through
RETURN n.id AS id, n.kind AS kind, {en: n.topic, fr: n.topicFr} AS topic, {en: n.text, fr: n.textFr} AS text,
  n.revealed AS revealed
ORDER BY n.kind, n.revealed, id
