// Les Misérables: where the facts are from. The data: MADStudio, Northwestern University, after Donald Knuth's
// jean.dat, CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/); edited, translated and dated for this project.

// The one source: two tables, of the characters and of every co-appearance with its chapter.
MERGE (s:Source {id: 'les-miserables-jean-complete'})
SET s.story = 'les-miserables'
SET s.title = 'jean-complete: characters and co-appearances of Les Misérables, after Donald Knuth’s jean.dat (CC BY 4.0)',
  s.publisher = 'MADStudio, Northwestern University', s.url = null, s.published = null, s.revealed = 0;
