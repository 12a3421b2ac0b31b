// Étoile: a new version, so that nobody is answered from before this script ran.

MATCH (s:Story {id: 'etoile'})
SET s.version = toString(timestamp());
