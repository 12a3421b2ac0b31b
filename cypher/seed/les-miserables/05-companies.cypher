// Les Misérables: the two companies that the descriptions name, and who belongs to them.

// Companies. No light: nothing says that one half of the stage is theirs.
UNWIND [
  {
    id: 'les-miserables-friends-of-the-abc', name: 'The Friends of the ABC', nameFr: 'Les Amis de l’ABC',
    kind: 'society of friends', kindFr: 'société d’amis', revealed: 99999
  },
  {
    id: 'les-miserables-patron-minette', name: 'Patron-Minette', nameFr: 'Patron-Minette', kind: 'gang',
    kindFr: 'bande de malfaiteurs', revealed: 117999
  }
] AS row
MERGE (k:Company {id: row.id})
SET k.story = 'les-miserables'
SET k.name = row.name, k.nameFr = row.nameFr, k.kind = row.kind, k.kindFr = row.kindFr, k.fictional = true,
  k.revealed = row.revealed, k.sources = ['les-miserables-jean-complete'];

// Memberships. When somebody joined is not said: they count from when they are known to belong.
UNWIND [
  {
    id: 'les-miserables-bo-in-friends-of-the-abc', character: 'les-miserables-bo',
    company: 'les-miserables-friends-of-the-abc', role: 'member', roleFr: 'membre', guest: false,
    began: 99999, revealed: 99999
  },
  {
    id: 'les-miserables-cr-in-friends-of-the-abc', character: 'les-miserables-cr',
    company: 'les-miserables-friends-of-the-abc', role: 'member', roleFr: 'membre', guest: false,
    began: 99999, revealed: 99999
  },
  {
    id: 'les-miserables-ba-in-friends-of-the-abc', character: 'les-miserables-ba',
    company: 'les-miserables-friends-of-the-abc', role: 'member', roleFr: 'membre', guest: false,
    began: 100999, revealed: 100999
  },
  {
    id: 'les-miserables-cm-in-friends-of-the-abc', character: 'les-miserables-cm',
    company: 'les-miserables-friends-of-the-abc', role: 'member', roleFr: 'membre', guest: false,
    began: 100999, revealed: 100999
  },
  {
    id: 'les-miserables-en-in-friends-of-the-abc', character: 'les-miserables-en',
    company: 'les-miserables-friends-of-the-abc', role: 'chief', roleFr: 'chef', guest: false,
    began: 100999, revealed: 100999
  },
  {
    id: 'les-miserables-gt-in-friends-of-the-abc', character: 'les-miserables-gt',
    company: 'les-miserables-friends-of-the-abc', role: 'sceptic among them',
    roleFr: 'sceptique de la bande', guest: false, began: 101999, revealed: 101999
  },
  {
    id: 'les-miserables-jo-in-friends-of-the-abc', character: 'les-miserables-jo',
    company: 'les-miserables-friends-of-the-abc', role: 'member', roleFr: 'membre', guest: false,
    began: 101999, revealed: 101999
  },
  {
    id: 'les-miserables-jp-in-friends-of-the-abc', character: 'les-miserables-jp',
    company: 'les-miserables-friends-of-the-abc', role: 'member', roleFr: 'membre', guest: false,
    began: 112999, revealed: 112999
  },
  {
    id: 'les-miserables-fe-in-friends-of-the-abc', character: 'les-miserables-fe',
    company: 'les-miserables-friends-of-the-abc', role: 'member', roleFr: 'membre', guest: false,
    began: 137999, revealed: 137999
  },
  {
    id: 'les-miserables-gu-in-patron-minette', character: 'les-miserables-gu',
    company: 'les-miserables-patron-minette', role: 'member', roleFr: 'membre', guest: false, began: 117999,
    revealed: 117999
  },
  {
    id: 'les-miserables-qu-in-patron-minette', character: 'les-miserables-qu',
    company: 'les-miserables-patron-minette', role: 'member', roleFr: 'membre', guest: false, began: 117999,
    revealed: 117999
  },
  {
    id: 'les-miserables-bj-in-patron-minette', character: 'les-miserables-bj',
    company: 'les-miserables-patron-minette', role: 'associate', roleFr: 'associé', guest: true,
    began: 127999, revealed: 127999
  },
  {
    id: 'les-miserables-bb-in-patron-minette', character: 'les-miserables-bb',
    company: 'les-miserables-patron-minette', role: 'member', roleFr: 'membre', guest: false, began: 134999,
    revealed: 134999
  },
  {
    id: 'les-miserables-mo-in-patron-minette', character: 'les-miserables-mo',
    company: 'les-miserables-patron-minette', role: 'member', roleFr: 'membre', guest: false, began: 150999,
    revealed: 150999
  }
] AS row
MATCH (c:Character {id: row.character}), (k:Company {id: row.company})
MERGE (c)-[m:MEMBER_OF {id: row.id}]->(k)
SET m.role = row.role, m.roleFr = row.roleFr, m.guest = row.guest, m.began = row.began, m.ended = null,
  m.revealed = row.revealed, m.endRevealed = null, m.sources = ['les-miserables-jean-complete'];
