// Les Misérables: who is together with whom, from the first chapter they share, the third and the eighth. Each stage
// ends when the next begins, so that how much two have to do with each other never knows of later chapters.
// The scenes of a tie are the chapters that show it.

// From the first chapter they share.
UNWIND [
  {
    id: 'les-miserables-m001', from: 'les-miserables-mb', to: 'les-miserables-me',
    text: 'They are first together in Part 1, Book 1, Chapter 1.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 1, chapitre 1.', revealed: 1999,
    endRevealed: 5999, scenes: ['les-miserables-1-1-1-s1', 'les-miserables-1-1-2-s1']
  },
  {
    id: 'les-miserables-m002', from: 'les-miserables-mb', to: 'les-miserables-my',
    text: 'They are first together in Part 1, Book 1, Chapter 1.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 1, chapitre 1.', revealed: 1999,
    endRevealed: 4999, scenes: ['les-miserables-1-1-1-s1', 'les-miserables-1-1-2-s1']
  },
  {
    id: 'les-miserables-m003', from: 'les-miserables-me', to: 'les-miserables-my',
    text: 'They are first together in Part 1, Book 1, Chapter 1.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 1, chapitre 1.', revealed: 1999,
    endRevealed: 4999, scenes: ['les-miserables-1-1-1-s1', 'les-miserables-1-1-2-s1']
  },
  {
    id: 'les-miserables-m004', from: 'les-miserables-my', to: 'les-miserables-np',
    text: 'They are first together in Part 1, Book 1, Chapter 1.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 1, chapitre 1.', revealed: 1999,
    endRevealed: null, scenes: ['les-miserables-1-1-1-s1']
  },
  {
    id: 'les-miserables-m005', from: 'les-miserables-my', to: 'les-miserables-hd',
    text: 'They are first together in Part 1, Book 1, Chapter 2.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 1, chapitre 2.', revealed: 2999,
    endRevealed: null, scenes: ['les-miserables-1-1-2-s1']
  },
  {
    id: 'les-miserables-m006', from: 'les-miserables-my', to: 'les-miserables-ms',
    text: 'They are first together in Part 1, Book 1, Chapter 3.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 1, chapitre 3.', revealed: 3999,
    endRevealed: null, scenes: ['les-miserables-1-1-3-s1']
  },
  {
    id: 'les-miserables-m007', from: 'les-miserables-my', to: 'les-miserables-cd',
    text: 'They are first together in Part 1, Book 1, Chapter 4.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 1, chapitre 4.', revealed: 4999,
    endRevealed: null, scenes: ['les-miserables-1-1-4-s1']
  },
  {
    id: 'les-miserables-m008', from: 'les-miserables-my', to: 'les-miserables-cl',
    text: 'They are first together in Part 1, Book 1, Chapter 4.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 1, chapitre 4.', revealed: 4999,
    endRevealed: null, scenes: ['les-miserables-1-1-4-s1']
  },
  {
    id: 'les-miserables-m009', from: 'les-miserables-my', to: 'les-miserables-ge',
    text: 'They are first together in Part 1, Book 1, Chapter 4.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 1, chapitre 4.', revealed: 4999,
    endRevealed: null, scenes: ['les-miserables-1-1-4-s1']
  },
  {
    id: 'les-miserables-m010', from: 'les-miserables-my', to: 'les-miserables-mc',
    text: 'They are first together in Part 1, Book 1, Chapter 4.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 1, chapitre 4.', revealed: 4999,
    endRevealed: null, scenes: ['les-miserables-1-1-4-s1']
  },
  {
    id: 'les-miserables-m011', from: 'les-miserables-my', to: 'les-miserables-ca',
    text: 'They are first together in Part 1, Book 1, Chapter 6.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 1, chapitre 6.', revealed: 6999,
    endRevealed: null, scenes: ['les-miserables-1-1-6-s1']
  },
  {
    id: 'les-miserables-m012', from: 'les-miserables-my', to: 'les-miserables-cb',
    text: 'They are first together in Part 1, Book 1, Chapter 7.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 1, chapitre 7.', revealed: 7999,
    endRevealed: null, scenes: ['les-miserables-1-1-7-s1']
  },
  {
    id: 'les-miserables-m013', from: 'les-miserables-my', to: 'les-miserables-cv',
    text: 'They are first together in Part 1, Book 1, Chapter 7.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 1, chapitre 7.', revealed: 7999,
    endRevealed: null, scenes: ['les-miserables-1-1-7-s1']
  },
  {
    id: 'les-miserables-m014', from: 'les-miserables-my', to: 'les-miserables-mh',
    text: 'They are first together in Part 1, Book 1, Chapter 7.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 1, chapitre 7.', revealed: 7999,
    endRevealed: null, scenes: ['les-miserables-1-1-7-s1']
  },
  {
    id: 'les-miserables-m015', from: 'les-miserables-my', to: 'les-miserables-sn',
    text: 'They are first together in Part 1, Book 1, Chapter 8.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 1, chapitre 8.', revealed: 8999,
    endRevealed: null, scenes: ['les-miserables-1-1-8-s1', 'les-miserables-1-1-14-s1']
  },
  {
    id: 'les-miserables-m016', from: 'les-miserables-mb', to: 'les-miserables-vb',
    text: 'They are first together in Part 1, Book 1, Chapter 9.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 1, chapitre 9.', revealed: 9999,
    endRevealed: null, scenes: ['les-miserables-1-1-9-s1', 'les-miserables-1-2-4-s1']
  },
  {
    id: 'les-miserables-m017', from: 'les-miserables-gg', to: 'les-miserables-sb',
    text: 'They are first together in Part 1, Book 1, Chapter 10.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 1, chapitre 10.', revealed: 10999,
    endRevealed: null, scenes: ['les-miserables-1-1-10-s1']
  },
  {
    id: 'les-miserables-m018', from: 'les-miserables-my', to: 'les-miserables-gg',
    text: 'They are first together in Part 1, Book 1, Chapter 10.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 1, chapitre 10.', revealed: 10999,
    endRevealed: null, scenes: ['les-miserables-1-1-10-s1']
  },
  {
    id: 'les-miserables-m019', from: 'les-miserables-fm', to: 'les-miserables-jl',
    text: 'They are first together in Part 1, Book 2, Chapter 1.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 2, chapitre 1.', revealed: 12999,
    endRevealed: null, scenes: ['les-miserables-1-2-1-s1']
  },
  {
    id: 'les-miserables-m020', from: 'les-miserables-fm', to: 'les-miserables-jv',
    text: 'They are first together in Part 1, Book 2, Chapter 1.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 2, chapitre 1.', revealed: 12999,
    endRevealed: null, scenes: ['les-miserables-1-2-1-s1']
  },
  {
    id: 'les-miserables-m021', from: 'les-miserables-fm', to: 'les-miserables-kt',
    text: 'They are first together in Part 1, Book 2, Chapter 1.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 2, chapitre 1.', revealed: 12999,
    endRevealed: null, scenes: ['les-miserables-1-2-1-s1']
  },
  {
    id: 'les-miserables-m022', from: 'les-miserables-gd', to: 'les-miserables-jv',
    text: 'They are first together in Part 1, Book 2, Chapter 1.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 2, chapitre 1.', revealed: 12999,
    endRevealed: null, scenes: ['les-miserables-1-2-1-s1']
  },
  {
    id: 'les-miserables-m023', from: 'les-miserables-jd', to: 'les-miserables-jv',
    text: 'They are first together in Part 1, Book 2, Chapter 1.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 2, chapitre 1.', revealed: 12999,
    endRevealed: null, scenes: ['les-miserables-1-2-1-s1']
  },
  {
    id: 'les-miserables-m024', from: 'les-miserables-jl', to: 'les-miserables-jv',
    text: 'They are first together in Part 1, Book 2, Chapter 1.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 2, chapitre 1.', revealed: 12999,
    endRevealed: null, scenes: ['les-miserables-1-2-1-s1']
  },
  {
    id: 'les-miserables-m025', from: 'les-miserables-jl', to: 'les-miserables-kb',
    text: 'They are first together in Part 1, Book 2, Chapter 1.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 2, chapitre 1.', revealed: 12999,
    endRevealed: null, scenes: ['les-miserables-1-2-1-s1']
  },
  {
    id: 'les-miserables-m026', from: 'les-miserables-jv', to: 'les-miserables-kt',
    text: 'They are first together in Part 1, Book 2, Chapter 1.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 2, chapitre 1.', revealed: 12999,
    endRevealed: null, scenes: ['les-miserables-1-2-1-s1']
  },
  {
    id: 'les-miserables-m027', from: 'les-miserables-jv', to: 'les-miserables-mr',
    text: 'They are first together in Part 1, Book 2, Chapter 1.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 2, chapitre 1.', revealed: 12999,
    endRevealed: null, scenes: ['les-miserables-1-2-1-s1']
  },
  {
    id: 'les-miserables-m028', from: 'les-miserables-jv', to: 'les-miserables-pd',
    text: 'They are first together in Part 1, Book 2, Chapter 1.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 2, chapitre 1.', revealed: 12999,
    endRevealed: null, scenes: ['les-miserables-1-2-1-s1']
  },
  {
    id: 'les-miserables-m029', from: 'les-miserables-pd', to: 'les-miserables-pe',
    text: 'They are first together in Part 1, Book 2, Chapter 1.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 2, chapitre 1.', revealed: 12999,
    endRevealed: null, scenes: ['les-miserables-1-2-1-s1']
  },
  {
    id: 'les-miserables-m030', from: 'les-miserables-mb', to: 'les-miserables-jv',
    text: 'They are first together in Part 1, Book 2, Chapter 3.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 2, chapitre 3.', revealed: 14999,
    endRevealed: null, scenes: ['les-miserables-1-2-3-s1', 'les-miserables-1-2-4-s1']
  },
  {
    id: 'les-miserables-m031', from: 'les-miserables-me', to: 'les-miserables-jv',
    text: 'They are first together in Part 1, Book 2, Chapter 3.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 2, chapitre 3.', revealed: 14999,
    endRevealed: null, scenes: ['les-miserables-1-2-3-s1', 'les-miserables-1-2-4-s1']
  },
  {
    id: 'les-miserables-m032', from: 'les-miserables-my', to: 'les-miserables-jv',
    text: 'They are first together in Part 1, Book 2, Chapter 3.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 2, chapitre 3.', revealed: 14999,
    endRevealed: 16999, scenes: ['les-miserables-1-2-3-s1', 'les-miserables-1-2-4-s1']
  },
  {
    id: 'les-miserables-m033', from: 'les-miserables-jm', to: 'les-miserables-jn',
    text: 'They are first together in Part 1, Book 2, Chapter 6.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 2, chapitre 6.', revealed: 17999,
    endRevealed: null, scenes: ['les-miserables-1-2-6-s1']
  },
  {
    id: 'les-miserables-m034', from: 'les-miserables-jn', to: 'les-miserables-kd',
    text: 'They are first together in Part 1, Book 2, Chapter 6.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 2, chapitre 6.', revealed: 17999,
    endRevealed: null, scenes: ['les-miserables-1-2-6-s1']
  },
  {
    id: 'les-miserables-m035', from: 'les-miserables-jv', to: 'les-miserables-is',
    text: 'They are first together in Part 1, Book 2, Chapter 6.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 2, chapitre 6.', revealed: 17999,
    endRevealed: null, scenes: ['les-miserables-1-2-6-s1']
  },
  {
    id: 'les-miserables-m036', from: 'les-miserables-jv', to: 'les-miserables-jm',
    text: 'They are first together in Part 1, Book 2, Chapter 6.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 2, chapitre 6.', revealed: 17999,
    endRevealed: null, scenes: ['les-miserables-1-2-6-s1']
  },
  {
    id: 'les-miserables-m037', from: 'les-miserables-jv', to: 'les-miserables-md',
    text: 'They are first together in Part 1, Book 2, Chapter 6.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 2, chapitre 6.', revealed: 17999,
    endRevealed: null, scenes: ['les-miserables-1-2-6-s1']
  },
  {
    id: 'les-miserables-m038', from: 'les-miserables-jv', to: 'les-miserables-pr',
    text: 'They are first together in Part 1, Book 2, Chapter 6.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 2, chapitre 6.', revealed: 17999,
    endRevealed: null, scenes: ['les-miserables-1-2-6-s1']
  },
  {
    id: 'les-miserables-m039', from: 'les-miserables-jv', to: 'les-miserables-do',
    text: 'They are first together in Part 1, Book 2, Chapter 9.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 2, chapitre 9.', revealed: 18999,
    endRevealed: null, scenes: ['les-miserables-1-2-9-s1']
  },
  {
    id: 'les-miserables-m040', from: 'les-miserables-jv', to: 'les-miserables-tr',
    text: 'They are first together in Part 1, Book 2, Chapter 12.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 2, chapitre 12.', revealed: 19999,
    endRevealed: null, scenes: ['les-miserables-1-2-12-s1']
  },
  {
    id: 'les-miserables-m041', from: 'les-miserables-my', to: 'les-miserables-tr',
    text: 'They are first together in Part 1, Book 2, Chapter 12.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 2, chapitre 12.', revealed: 19999,
    endRevealed: null, scenes: ['les-miserables-1-2-12-s1']
  },
  {
    id: 'les-miserables-m042', from: 'les-miserables-jv', to: 'les-miserables-pg',
    text: 'They are first together in Part 1, Book 2, Chapter 13.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 2, chapitre 13.', revealed: 20999,
    endRevealed: null, scenes: ['les-miserables-1-2-13-s1']
  },
  {
    id: 'les-miserables-m043', from: 'les-miserables-jv', to: 'les-miserables-ph',
    text: 'They are first together in Part 1, Book 2, Chapter 13.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 2, chapitre 13.', revealed: 20999,
    endRevealed: null, scenes: ['les-miserables-1-2-13-s1']
  },
  {
    id: 'les-miserables-m044', from: 'les-miserables-bl', to: 'les-miserables-da',
    text: 'They are first together in Part 1, Book 3, Chapter 3.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 3, chapitre 3.', revealed: 21999,
    endRevealed: 23999, scenes: ['les-miserables-1-3-3-s1', 'les-miserables-1-3-4-s1']
  },
  {
    id: 'les-miserables-m045', from: 'les-miserables-bl', to: 'les-miserables-fa',
    text: 'They are first together in Part 1, Book 3, Chapter 3.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 3, chapitre 3.', revealed: 21999,
    endRevealed: 23999, scenes: ['les-miserables-1-3-3-s1', 'les-miserables-1-3-4-s1']
  },
  {
    id: 'les-miserables-m046', from: 'les-miserables-bl', to: 'les-miserables-fn',
    text: 'They are first together in Part 1, Book 3, Chapter 3.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 3, chapitre 3.', revealed: 21999,
    endRevealed: 23999, scenes: ['les-miserables-1-3-3-s1', 'les-miserables-1-3-4-s1']
  },
  {
    id: 'les-miserables-m047', from: 'les-miserables-bl', to: 'les-miserables-ft',
    text: 'They are first together in Part 1, Book 3, Chapter 3.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 3, chapitre 3.', revealed: 21999,
    endRevealed: 23999, scenes: ['les-miserables-1-3-3-s1', 'les-miserables-1-3-4-s1']
  },
  {
    id: 'les-miserables-m048', from: 'les-miserables-bl', to: 'les-miserables-fv',
    text: 'They are first together in Part 1, Book 3, Chapter 3.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 3, chapitre 3.', revealed: 21999,
    endRevealed: 23999, scenes: ['les-miserables-1-3-3-s1', 'les-miserables-1-3-4-s1']
  },
  {
    id: 'les-miserables-m049', from: 'les-miserables-bl', to: 'les-miserables-li',
    text: 'They are first together in Part 1, Book 3, Chapter 3.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 3, chapitre 3.', revealed: 21999,
    endRevealed: 23999, scenes: ['les-miserables-1-3-3-s1', 'les-miserables-1-3-4-s1']
  },
  {
    id: 'les-miserables-m050', from: 'les-miserables-bl', to: 'les-miserables-ze',
    text: 'They are first together in Part 1, Book 3, Chapter 3.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 3, chapitre 3.', revealed: 21999,
    endRevealed: 23999, scenes: ['les-miserables-1-3-3-s1', 'les-miserables-1-3-4-s1']
  },
  {
    id: 'les-miserables-m051', from: 'les-miserables-da', to: 'les-miserables-fa',
    text: 'They are first together in Part 1, Book 3, Chapter 3.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 3, chapitre 3.', revealed: 21999,
    endRevealed: 23999, scenes: ['les-miserables-1-3-3-s1', 'les-miserables-1-3-4-s1']
  },
  {
    id: 'les-miserables-m052', from: 'les-miserables-da', to: 'les-miserables-fn',
    text: 'They are first together in Part 1, Book 3, Chapter 3.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 3, chapitre 3.', revealed: 21999,
    endRevealed: 23999, scenes: ['les-miserables-1-3-3-s1', 'les-miserables-1-3-4-s1']
  },
  {
    id: 'les-miserables-m053', from: 'les-miserables-da', to: 'les-miserables-ft',
    text: 'They are first together in Part 1, Book 3, Chapter 3.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 3, chapitre 3.', revealed: 21999,
    endRevealed: 23999, scenes: ['les-miserables-1-3-3-s1', 'les-miserables-1-3-4-s1']
  },
  {
    id: 'les-miserables-m054', from: 'les-miserables-da', to: 'les-miserables-fv',
    text: 'They are first together in Part 1, Book 3, Chapter 3.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 3, chapitre 3.', revealed: 21999,
    endRevealed: 23999, scenes: ['les-miserables-1-3-3-s1', 'les-miserables-1-3-4-s1']
  },
  {
    id: 'les-miserables-m055', from: 'les-miserables-da', to: 'les-miserables-li',
    text: 'They are first together in Part 1, Book 3, Chapter 3.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 3, chapitre 3.', revealed: 21999,
    endRevealed: 23999, scenes: ['les-miserables-1-3-3-s1', 'les-miserables-1-3-4-s1']
  },
  {
    id: 'les-miserables-m056', from: 'les-miserables-da', to: 'les-miserables-ze',
    text: 'They are first together in Part 1, Book 3, Chapter 3.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 3, chapitre 3.', revealed: 21999,
    endRevealed: 23999, scenes: ['les-miserables-1-3-3-s1', 'les-miserables-1-3-4-s1']
  },
  {
    id: 'les-miserables-m057', from: 'les-miserables-fa', to: 'les-miserables-fn',
    text: 'They are first together in Part 1, Book 3, Chapter 3.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 3, chapitre 3.', revealed: 21999,
    endRevealed: 23999, scenes: ['les-miserables-1-3-3-s1', 'les-miserables-1-3-4-s1']
  },
  {
    id: 'les-miserables-m058', from: 'les-miserables-fa', to: 'les-miserables-ft',
    text: 'They are first together in Part 1, Book 3, Chapter 3.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 3, chapitre 3.', revealed: 21999,
    endRevealed: 23999, scenes: ['les-miserables-1-3-3-s1', 'les-miserables-1-3-4-s1']
  },
  {
    id: 'les-miserables-m059', from: 'les-miserables-fa', to: 'les-miserables-fv',
    text: 'They are first together in Part 1, Book 3, Chapter 3.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 3, chapitre 3.', revealed: 21999,
    endRevealed: 23999, scenes: ['les-miserables-1-3-3-s1', 'les-miserables-1-3-4-s1']
  },
  {
    id: 'les-miserables-m060', from: 'les-miserables-fa', to: 'les-miserables-li',
    text: 'They are first together in Part 1, Book 3, Chapter 3.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 3, chapitre 3.', revealed: 21999,
    endRevealed: 23999, scenes: ['les-miserables-1-3-3-s1', 'les-miserables-1-3-4-s1']
  },
  {
    id: 'les-miserables-m061', from: 'les-miserables-fa', to: 'les-miserables-ze',
    text: 'They are first together in Part 1, Book 3, Chapter 3.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 3, chapitre 3.', revealed: 21999,
    endRevealed: 23999, scenes: ['les-miserables-1-3-3-s1', 'les-miserables-1-3-4-s1']
  },
  {
    id: 'les-miserables-m062', from: 'les-miserables-fn', to: 'les-miserables-ft',
    text: 'They are first together in Part 1, Book 3, Chapter 3.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 3, chapitre 3.', revealed: 21999,
    endRevealed: 23999, scenes: ['les-miserables-1-3-3-s1', 'les-miserables-1-3-4-s1']
  },
  {
    id: 'les-miserables-m063', from: 'les-miserables-fn', to: 'les-miserables-fv',
    text: 'They are first together in Part 1, Book 3, Chapter 3.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 3, chapitre 3.', revealed: 21999,
    endRevealed: 23999, scenes: ['les-miserables-1-3-3-s1', 'les-miserables-1-3-4-s1']
  },
  {
    id: 'les-miserables-m064', from: 'les-miserables-fn', to: 'les-miserables-li',
    text: 'They are first together in Part 1, Book 3, Chapter 3.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 3, chapitre 3.', revealed: 21999,
    endRevealed: 23999, scenes: ['les-miserables-1-3-3-s1', 'les-miserables-1-3-4-s1']
  },
  {
    id: 'les-miserables-m065', from: 'les-miserables-fn', to: 'les-miserables-ze',
    text: 'They are first together in Part 1, Book 3, Chapter 3.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 3, chapitre 3.', revealed: 21999,
    endRevealed: 23999, scenes: ['les-miserables-1-3-3-s1', 'les-miserables-1-3-4-s1']
  },
  {
    id: 'les-miserables-m066', from: 'les-miserables-ft', to: 'les-miserables-fv',
    text: 'They are first together in Part 1, Book 3, Chapter 3.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 3, chapitre 3.', revealed: 21999,
    endRevealed: 23999, scenes: ['les-miserables-1-3-3-s1', 'les-miserables-1-3-4-s1']
  },
  {
    id: 'les-miserables-m067', from: 'les-miserables-ft', to: 'les-miserables-li',
    text: 'They are first together in Part 1, Book 3, Chapter 3.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 3, chapitre 3.', revealed: 21999,
    endRevealed: 23999, scenes: ['les-miserables-1-3-3-s1', 'les-miserables-1-3-4-s1']
  },
  {
    id: 'les-miserables-m068', from: 'les-miserables-ft', to: 'les-miserables-ze',
    text: 'They are first together in Part 1, Book 3, Chapter 3.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 3, chapitre 3.', revealed: 21999,
    endRevealed: 23999, scenes: ['les-miserables-1-3-3-s1', 'les-miserables-1-3-4-s1']
  },
  {
    id: 'les-miserables-m069', from: 'les-miserables-fv', to: 'les-miserables-li',
    text: 'They are first together in Part 1, Book 3, Chapter 3.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 3, chapitre 3.', revealed: 21999,
    endRevealed: 23999, scenes: ['les-miserables-1-3-3-s1', 'les-miserables-1-3-4-s1']
  },
  {
    id: 'les-miserables-m070', from: 'les-miserables-fv', to: 'les-miserables-ze',
    text: 'They are first together in Part 1, Book 3, Chapter 3.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 3, chapitre 3.', revealed: 21999,
    endRevealed: 23999, scenes: ['les-miserables-1-3-3-s1', 'les-miserables-1-3-4-s1']
  },
  {
    id: 'les-miserables-m071', from: 'les-miserables-li', to: 'les-miserables-ze',
    text: 'They are first together in Part 1, Book 3, Chapter 3.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 3, chapitre 3.', revealed: 21999,
    endRevealed: 23999, scenes: ['les-miserables-1-3-3-s1', 'les-miserables-1-3-4-s1']
  },
  {
    id: 'les-miserables-m072', from: 'les-miserables-da', to: 'les-miserables-wb',
    text: 'They are first together in Part 1, Book 3, Chapter 9.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 3, chapitre 9.', revealed: 26999,
    endRevealed: null, scenes: ['les-miserables-1-3-9-s1']
  },
  {
    id: 'les-miserables-m073', from: 'les-miserables-fn', to: 'les-miserables-wb',
    text: 'They are first together in Part 1, Book 3, Chapter 9.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 3, chapitre 9.', revealed: 26999,
    endRevealed: null, scenes: ['les-miserables-1-3-9-s1']
  },
  {
    id: 'les-miserables-m074', from: 'les-miserables-fv', to: 'les-miserables-wb',
    text: 'They are first together in Part 1, Book 3, Chapter 9.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 3, chapitre 9.', revealed: 26999,
    endRevealed: null, scenes: ['les-miserables-1-3-9-s1']
  },
  {
    id: 'les-miserables-m075', from: 'les-miserables-ze', to: 'les-miserables-wb',
    text: 'They are first together in Part 1, Book 3, Chapter 9.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 3, chapitre 9.', revealed: 26999,
    endRevealed: null, scenes: ['les-miserables-1-3-9-s1']
  },
  {
    id: 'les-miserables-m076', from: 'les-miserables-az', to: 'les-miserables-co',
    text: 'They are first together in Part 1, Book 4, Chapter 1.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 4, chapitre 1.', revealed: 27999,
    endRevealed: 56999, scenes: ['les-miserables-1-4-1-s1', 'les-miserables-1-4-3-s1']
  },
  {
    id: 'les-miserables-m077', from: 'les-miserables-az', to: 'les-miserables-ep',
    text: 'They are first together in Part 1, Book 4, Chapter 1.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 4, chapitre 1.', revealed: 27999,
    endRevealed: 56999, scenes: ['les-miserables-1-4-1-s1', 'les-miserables-1-4-3-s1']
  },
  {
    id: 'les-miserables-m078', from: 'les-miserables-az', to: 'les-miserables-tm',
    text: 'They are first together in Part 1, Book 4, Chapter 1.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 4, chapitre 1.', revealed: 27999,
    endRevealed: 89999, scenes: ['les-miserables-1-4-1-s1', 'les-miserables-2-3-8-s1']
  },
  {
    id: 'les-miserables-m079', from: 'les-miserables-co', to: 'les-miserables-ep',
    text: 'They are first together in Part 1, Book 4, Chapter 1.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 4, chapitre 1.', revealed: 27999,
    endRevealed: 56999, scenes: ['les-miserables-1-4-1-s1', 'les-miserables-1-4-3-s1']
  },
  {
    id: 'les-miserables-m080', from: 'les-miserables-co', to: 'les-miserables-tm',
    text: 'They are first together in Part 1, Book 4, Chapter 1.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 4, chapitre 1.', revealed: 27999,
    endRevealed: 31999, scenes: ['les-miserables-1-4-1-s1', 'les-miserables-1-4-3-s1']
  },
  {
    id: 'les-miserables-m081', from: 'les-miserables-ep', to: 'les-miserables-tm',
    text: 'They are first together in Part 1, Book 4, Chapter 1.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 4, chapitre 1.', revealed: 27999,
    endRevealed: 89999, scenes: ['les-miserables-1-4-1-s1', 'les-miserables-2-3-8-s1']
  },
  {
    id: 'les-miserables-m082', from: 'les-miserables-fn', to: 'les-miserables-co',
    text: 'They are first together in Part 1, Book 4, Chapter 1.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 4, chapitre 1.', revealed: 27999,
    endRevealed: null, scenes: ['les-miserables-1-4-1-s1']
  },
  {
    id: 'les-miserables-m083', from: 'les-miserables-fn', to: 'les-miserables-nt',
    text: 'They are first together in Part 1, Book 4, Chapter 1.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 4, chapitre 1.', revealed: 27999,
    endRevealed: null, scenes: ['les-miserables-1-4-1-s1']
  },
  {
    id: 'les-miserables-m084', from: 'les-miserables-fn', to: 'les-miserables-th',
    text: 'They are first together in Part 1, Book 4, Chapter 1.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 4, chapitre 1.', revealed: 27999,
    endRevealed: null, scenes: ['les-miserables-1-4-1-s1', 'les-miserables-1-6-1-s1']
  },
  {
    id: 'les-miserables-m085', from: 'les-miserables-fn', to: 'les-miserables-tm',
    text: 'They are first together in Part 1, Book 4, Chapter 1.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 4, chapitre 1.', revealed: 27999,
    endRevealed: null, scenes: ['les-miserables-1-4-1-s1']
  },
  {
    id: 'les-miserables-m086', from: 'les-miserables-th', to: 'les-miserables-tm',
    text: 'They are first together in Part 1, Book 4, Chapter 1.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 4, chapitre 1.', revealed: 27999,
    endRevealed: 31999, scenes: ['les-miserables-1-4-1-s1', 'les-miserables-1-4-3-s1']
  },
  {
    id: 'les-miserables-m087', from: 'les-miserables-co', to: 'les-miserables-th',
    text: 'They are first together in Part 1, Book 4, Chapter 3.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 4, chapitre 3.', revealed: 28999,
    endRevealed: 122999, scenes: ['les-miserables-1-4-3-s1', 'les-miserables-1-5-8-s1']
  },
  {
    id: 'les-miserables-m088', from: 'les-miserables-jv', to: 'les-miserables-dm',
    text: 'They are first together in Part 1, Book 5, Chapter 4.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 5, chapitre 4.', revealed: 29999,
    endRevealed: null, scenes: ['les-miserables-1-5-4-s1']
  },
  {
    id: 'les-miserables-m089', from: 'les-miserables-ff', to: 'les-miserables-ja',
    text: 'They are first together in Part 1, Book 5, Chapter 6.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 5, chapitre 6.', revealed: 30999,
    endRevealed: null, scenes: ['les-miserables-1-5-6-s1']
  },
  {
    id: 'les-miserables-m090', from: 'les-miserables-jv', to: 'les-miserables-ff',
    text: 'They are first together in Part 1, Book 5, Chapter 6.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 5, chapitre 6.', revealed: 30999,
    endRevealed: 79999, scenes: ['les-miserables-1-5-6-s1', 'les-miserables-2-5-8-s1']
  },
  {
    id: 'les-miserables-m091', from: 'les-miserables-jv', to: 'les-miserables-ja',
    text: 'They are first together in Part 1, Book 5, Chapter 6.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 5, chapitre 6.', revealed: 30999,
    endRevealed: 37999, scenes: ['les-miserables-1-5-6-s1', 'les-miserables-1-5-13-s1']
  },
  {
    id: 'les-miserables-m092', from: 'les-miserables-co', to: 'les-miserables-vi',
    text: 'They are first together in Part 1, Book 5, Chapter 8.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 5, chapitre 8.', revealed: 31999,
    endRevealed: null, scenes: ['les-miserables-1-5-8-s1']
  },
  {
    id: 'les-miserables-m093', from: 'les-miserables-fn', to: 'les-miserables-sf',
    text: 'They are first together in Part 1, Book 5, Chapter 8.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 5, chapitre 8.', revealed: 31999,
    endRevealed: null, scenes: ['les-miserables-1-5-8-s1', 'les-miserables-1-5-9-s1']
  },
  {
    id: 'les-miserables-m094', from: 'les-miserables-th', to: 'les-miserables-vi',
    text: 'They are first together in Part 1, Book 5, Chapter 8.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 5, chapitre 8.', revealed: 31999,
    endRevealed: null, scenes: ['les-miserables-1-5-8-s1']
  },
  {
    id: 'les-miserables-m095', from: 'les-miserables-tm', to: 'les-miserables-vi',
    text: 'They are first together in Part 1, Book 5, Chapter 8.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 5, chapitre 8.', revealed: 31999,
    endRevealed: null, scenes: ['les-miserables-1-5-8-s1']
  },
  {
    id: 'les-miserables-m096', from: 'les-miserables-fn', to: 'les-miserables-fd',
    text: 'They are first together in Part 1, Book 5, Chapter 9.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 5, chapitre 9.', revealed: 32999,
    endRevealed: null, scenes: ['les-miserables-1-5-9-s1']
  },
  {
    id: 'les-miserables-m097', from: 'les-miserables-fn', to: 'les-miserables-fl',
    text: 'They are first together in Part 1, Book 5, Chapter 9.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 5, chapitre 9.', revealed: 32999,
    endRevealed: null, scenes: ['les-miserables-1-5-9-s1']
  },
  {
    id: 'les-miserables-m098', from: 'les-miserables-fn', to: 'les-miserables-mt',
    text: 'They are first together in Part 1, Book 5, Chapter 9.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 5, chapitre 9.', revealed: 32999,
    endRevealed: null, scenes: ['les-miserables-1-5-9-s1', 'les-miserables-1-5-10-s1']
  },
  {
    id: 'les-miserables-m099', from: 'les-miserables-fn', to: 'les-miserables-vi',
    text: 'They are first together in Part 1, Book 5, Chapter 9.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 5, chapitre 9.', revealed: 32999,
    endRevealed: null, scenes: ['les-miserables-1-5-9-s1']
  },
  {
    id: 'les-miserables-m100', from: 'les-miserables-fn', to: 'les-miserables-fb',
    text: 'They are first together in Part 1, Book 5, Chapter 10.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 5, chapitre 10.', revealed: 33999,
    endRevealed: null, scenes: ['les-miserables-1-5-10-s1']
  },
  {
    id: 'les-miserables-m101', from: 'les-miserables-fn', to: 'les-miserables-id',
    text: 'They are first together in Part 1, Book 5, Chapter 10.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 5, chapitre 10.', revealed: 33999,
    endRevealed: null, scenes: ['les-miserables-1-5-10-s1']
  },
  {
    id: 'les-miserables-m102', from: 'les-miserables-fn', to: 'les-miserables-bm',
    text: 'They are first together in Part 1, Book 5, Chapter 12.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 5, chapitre 12.', revealed: 34999,
    endRevealed: null, scenes: ['les-miserables-1-5-12-s1']
  },
  {
    id: 'les-miserables-m103', from: 'les-miserables-fn', to: 'les-miserables-ja',
    text: 'They are first together in Part 1, Book 5, Chapter 12.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 5, chapitre 12.', revealed: 34999,
    endRevealed: 49999, scenes: ['les-miserables-1-5-12-s1', 'les-miserables-1-5-13-s1']
  },
  {
    id: 'les-miserables-m104', from: 'les-miserables-ja', to: 'les-miserables-sg',
    text: 'They are first together in Part 1, Book 5, Chapter 13.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 5, chapitre 13.', revealed: 35999,
    endRevealed: null, scenes: ['les-miserables-1-5-13-s1']
  },
  {
    id: 'les-miserables-m105', from: 'les-miserables-jv', to: 'les-miserables-fn',
    text: 'They are first together in Part 1, Book 5, Chapter 13.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 5, chapitre 13.', revealed: 35999,
    endRevealed: 38999, scenes: ['les-miserables-1-5-13-s1', 'les-miserables-1-6-1-s1']
  },
  {
    id: 'les-miserables-m106', from: 'les-miserables-jv', to: 'les-miserables-ds',
    text: 'They are first together in Part 1, Book 6, Chapter 1.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 6, chapitre 1.', revealed: 36999,
    endRevealed: null, scenes: ['les-miserables-1-6-1-s1', 'les-miserables-1-8-2-s1']
  },
  {
    id: 'les-miserables-m107', from: 'les-miserables-jv', to: 'les-miserables-ss',
    text: 'They are first together in Part 1, Book 7, Chapter 1.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 7, chapitre 1.', revealed: 38999,
    endRevealed: 52999, scenes: ['les-miserables-1-7-1-s1', 'les-miserables-1-8-1-s1']
  },
  {
    id: 'les-miserables-m108', from: 'les-miserables-sp', to: 'les-miserables-ss',
    text: 'They are first together in Part 1, Book 7, Chapter 1.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 7, chapitre 1.', revealed: 38999,
    endRevealed: null, scenes: ['les-miserables-1-7-1-s1']
  },
  {
    id: 'les-miserables-m109', from: 'les-miserables-ci', to: 'les-miserables-po',
    text: 'They are first together in Part 1, Book 7, Chapter 2.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 7, chapitre 2.', revealed: 39999,
    endRevealed: null, scenes: ['les-miserables-1-7-2-s1']
  },
  {
    id: 'les-miserables-m110', from: 'les-miserables-jv', to: 'les-miserables-sc',
    text: 'They are first together in Part 1, Book 7, Chapter 2.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 7, chapitre 2.', revealed: 39999,
    endRevealed: null, scenes: ['les-miserables-1-7-2-s1']
  },
  {
    id: 'les-miserables-m111', from: 'les-miserables-sc', to: 'les-miserables-sd',
    text: 'They are first together in Part 1, Book 7, Chapter 2.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 7, chapitre 2.', revealed: 39999,
    endRevealed: null, scenes: ['les-miserables-1-7-2-s1']
  },
  {
    id: 'les-miserables-m112', from: 'les-miserables-jv', to: 'les-miserables-po',
    text: 'They are first together in Part 1, Book 7, Chapter 4.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 7, chapitre 4.', revealed: 40999,
    endRevealed: null, scenes: ['les-miserables-1-7-4-s1', 'les-miserables-1-8-5-s1']
  },
  {
    id: 'les-miserables-m113', from: 'les-miserables-jv', to: 'les-miserables-bh',
    text: 'They are first together in Part 1, Book 7, Chapter 5.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 7, chapitre 5.', revealed: 41999,
    endRevealed: null, scenes: ['les-miserables-1-7-5-s1']
  },
  {
    id: 'les-miserables-m114', from: 'les-miserables-jv', to: 'les-miserables-bw',
    text: 'They are first together in Part 1, Book 7, Chapter 5.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 7, chapitre 5.', revealed: 41999,
    endRevealed: null, scenes: ['les-miserables-1-7-5-s1']
  },
  {
    id: 'les-miserables-m115', from: 'les-miserables-jv', to: 'les-miserables-ce',
    text: 'They are first together in Part 1, Book 7, Chapter 5.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 7, chapitre 5.', revealed: 41999,
    endRevealed: null, scenes: ['les-miserables-1-7-5-s1']
  },
  {
    id: 'les-miserables-m116', from: 'les-miserables-jv', to: 'les-miserables-ik',
    text: 'They are first together in Part 1, Book 7, Chapter 5.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 7, chapitre 5.', revealed: 41999,
    endRevealed: null, scenes: ['les-miserables-1-7-5-s1']
  },
  {
    id: 'les-miserables-m117', from: 'les-miserables-jv', to: 'les-miserables-pt',
    text: 'They are first together in Part 1, Book 7, Chapter 5.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 7, chapitre 5.', revealed: 41999,
    endRevealed: null, scenes: ['les-miserables-1-7-5-s1']
  },
  {
    id: 'les-miserables-m118', from: 'les-miserables-jv', to: 'les-miserables-rm',
    text: 'They are first together in Part 1, Book 7, Chapter 5.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 7, chapitre 5.', revealed: 41999,
    endRevealed: null, scenes: ['les-miserables-1-7-5-s1']
  },
  {
    id: 'les-miserables-m119', from: 'les-miserables-jv', to: 'les-miserables-se',
    text: 'They are first together in Part 1, Book 7, Chapter 5.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 7, chapitre 5.', revealed: 41999,
    endRevealed: null, scenes: ['les-miserables-1-7-5-s1']
  },
  {
    id: 'les-miserables-m120', from: 'les-miserables-jv', to: 'les-miserables-te',
    text: 'They are first together in Part 1, Book 7, Chapter 5.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 7, chapitre 5.', revealed: 41999,
    endRevealed: null, scenes: ['les-miserables-1-7-5-s1']
  },
  {
    id: 'les-miserables-m121', from: 'les-miserables-jv', to: 'les-miserables-wh',
    text: 'They are first together in Part 1, Book 7, Chapter 5.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 7, chapitre 5.', revealed: 41999,
    endRevealed: null, scenes: ['les-miserables-1-7-5-s1']
  },
  {
    id: 'les-miserables-m122', from: 'les-miserables-jv', to: 'les-miserables-wi',
    text: 'They are first together in Part 1, Book 7, Chapter 5.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 7, chapitre 5.', revealed: 41999,
    endRevealed: null, scenes: ['les-miserables-1-7-5-s1']
  },
  {
    id: 'les-miserables-m123', from: 'les-miserables-ds', to: 'les-miserables-ss',
    text: 'They are first together in Part 1, Book 7, Chapter 6.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 7, chapitre 6.', revealed: 42999,
    endRevealed: null, scenes: ['les-miserables-1-7-6-s1']
  },
  {
    id: 'les-miserables-m124', from: 'les-miserables-fn', to: 'les-miserables-ds',
    text: 'They are first together in Part 1, Book 7, Chapter 6.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 7, chapitre 6.', revealed: 42999,
    endRevealed: null, scenes: ['les-miserables-1-7-6-s1', 'les-miserables-1-8-2-s1']
  },
  {
    id: 'les-miserables-m125', from: 'les-miserables-fn', to: 'les-miserables-sm',
    text: 'They are first together in Part 1, Book 7, Chapter 6.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 7, chapitre 6.', revealed: 42999,
    endRevealed: null, scenes: ['les-miserables-1-7-6-s1']
  },
  {
    id: 'les-miserables-m126', from: 'les-miserables-fn', to: 'les-miserables-ss',
    text: 'They are first together in Part 1, Book 7, Chapter 6.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 7, chapitre 6.', revealed: 42999,
    endRevealed: null, scenes: ['les-miserables-1-7-6-s1', 'les-miserables-1-8-1-s1']
  },
  {
    id: 'les-miserables-m127', from: 'les-miserables-ss', to: 'les-miserables-sm',
    text: 'They are first together in Part 1, Book 7, Chapter 6.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 7, chapitre 6.', revealed: 42999,
    endRevealed: null, scenes: ['les-miserables-1-7-6-s1']
  },
  {
    id: 'les-miserables-m128', from: 'les-miserables-jv', to: 'les-miserables-aa',
    text: 'They are first together in Part 1, Book 7, Chapter 7.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 7, chapitre 7.', revealed: 43999,
    endRevealed: null, scenes: ['les-miserables-1-7-7-s1']
  },
  {
    id: 'les-miserables-m129', from: 'les-miserables-jv', to: 'les-miserables-bc',
    text: 'They are first together in Part 1, Book 7, Chapter 7.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 7, chapitre 7.', revealed: 43999,
    endRevealed: null, scenes: ['les-miserables-1-7-7-s1']
  },
  {
    id: 'les-miserables-m130', from: 'les-miserables-jv', to: 'les-miserables-bi',
    text: 'They are first together in Part 1, Book 7, Chapter 7.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 7, chapitre 7.', revealed: 43999,
    endRevealed: null, scenes: ['les-miserables-1-7-7-s1', 'les-miserables-1-7-8-s1']
  },
  {
    id: 'les-miserables-m131', from: 'les-miserables-jv', to: 'les-miserables-lr',
    text: 'They are first together in Part 1, Book 7, Chapter 7.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 7, chapitre 7.', revealed: 43999,
    endRevealed: null, scenes: ['les-miserables-1-7-7-s1']
  },
  {
    id: 'les-miserables-m132', from: 'les-miserables-jv', to: 'les-miserables-ra',
    text: 'They are first together in Part 1, Book 7, Chapter 7.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 7, chapitre 7.', revealed: 43999,
    endRevealed: null, scenes: ['les-miserables-1-7-7-s1']
  },
  {
    id: 'les-miserables-m133', from: 'les-miserables-bi', to: 'les-miserables-ju',
    text: 'They are first together in Part 1, Book 7, Chapter 8.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 7, chapitre 8.', revealed: 44999,
    endRevealed: null, scenes: ['les-miserables-1-7-8-s1', 'les-miserables-1-7-10-s1']
  },
  {
    id: 'les-miserables-m134', from: 'les-miserables-bm', to: 'les-miserables-ch',
    text: 'They are first together in Part 1, Book 7, Chapter 9.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 7, chapitre 9.', revealed: 45999,
    endRevealed: null, scenes: ['les-miserables-1-7-9-s1']
  },
  {
    id: 'les-miserables-m135', from: 'les-miserables-bm', to: 'les-miserables-ck',
    text: 'They are first together in Part 1, Book 7, Chapter 9.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 7, chapitre 9.', revealed: 45999,
    endRevealed: null, scenes: ['les-miserables-1-7-9-s1']
  },
  {
    id: 'les-miserables-m136', from: 'les-miserables-bm', to: 'les-miserables-ju',
    text: 'They are first together in Part 1, Book 7, Chapter 9.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 7, chapitre 9.', revealed: 45999,
    endRevealed: null, scenes: ['les-miserables-1-7-9-s1', 'les-miserables-1-7-10-s1']
  },
  {
    id: 'les-miserables-m137', from: 'les-miserables-bm', to: 'les-miserables-pa',
    text: 'They are first together in Part 1, Book 7, Chapter 9.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 7, chapitre 9.', revealed: 45999,
    endRevealed: null, scenes: ['les-miserables-1-7-9-s1', 'les-miserables-1-7-10-s1']
  },
  {
    id: 'les-miserables-m138', from: 'les-miserables-ch', to: 'les-miserables-ck',
    text: 'They are first together in Part 1, Book 7, Chapter 9.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 7, chapitre 9.', revealed: 45999,
    endRevealed: null, scenes: ['les-miserables-1-7-9-s1']
  },
  {
    id: 'les-miserables-m139', from: 'les-miserables-ch', to: 'les-miserables-pa',
    text: 'They are first together in Part 1, Book 7, Chapter 9.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 7, chapitre 9.', revealed: 45999,
    endRevealed: 47999, scenes: ['les-miserables-1-7-9-s1', 'les-miserables-1-7-10-s1']
  },
  {
    id: 'les-miserables-m140', from: 'les-miserables-ck', to: 'les-miserables-pa',
    text: 'They are first together in Part 1, Book 7, Chapter 9.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 7, chapitre 9.', revealed: 45999,
    endRevealed: null, scenes: ['les-miserables-1-7-9-s1']
  },
  {
    id: 'les-miserables-m141', from: 'les-miserables-ju', to: 'les-miserables-ch',
    text: 'They are first together in Part 1, Book 7, Chapter 9.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 7, chapitre 9.', revealed: 45999,
    endRevealed: 47999, scenes: ['les-miserables-1-7-9-s1', 'les-miserables-1-7-10-s1']
  },
  {
    id: 'les-miserables-m142', from: 'les-miserables-ju', to: 'les-miserables-ck',
    text: 'They are first together in Part 1, Book 7, Chapter 9.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 7, chapitre 9.', revealed: 45999,
    endRevealed: null, scenes: ['les-miserables-1-7-9-s1']
  },
  {
    id: 'les-miserables-m143', from: 'les-miserables-ju', to: 'les-miserables-pa',
    text: 'They are first together in Part 1, Book 7, Chapter 9.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 7, chapitre 9.', revealed: 45999,
    endRevealed: 47999, scenes: ['les-miserables-1-7-9-s1', 'les-miserables-1-7-10-s1']
  },
  {
    id: 'les-miserables-m144', from: 'les-miserables-jv', to: 'les-miserables-bm',
    text: 'They are first together in Part 1, Book 7, Chapter 9.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 7, chapitre 9.', revealed: 45999,
    endRevealed: null, scenes: ['les-miserables-1-7-9-s1', 'les-miserables-1-7-10-s1']
  },
  {
    id: 'les-miserables-m145', from: 'les-miserables-jv', to: 'les-miserables-ch',
    text: 'They are first together in Part 1, Book 7, Chapter 9.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 7, chapitre 9.', revealed: 45999,
    endRevealed: null, scenes: ['les-miserables-1-7-9-s1', 'les-miserables-1-7-11-s1']
  },
  {
    id: 'les-miserables-m146', from: 'les-miserables-jv', to: 'les-miserables-ck',
    text: 'They are first together in Part 1, Book 7, Chapter 9.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 7, chapitre 9.', revealed: 45999,
    endRevealed: null, scenes: ['les-miserables-1-7-9-s1']
  },
  {
    id: 'les-miserables-m147', from: 'les-miserables-jv', to: 'les-miserables-ju',
    text: 'They are first together in Part 1, Book 7, Chapter 9.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 7, chapitre 9.', revealed: 45999,
    endRevealed: 47999, scenes: ['les-miserables-1-7-9-s1', 'les-miserables-1-7-10-s1']
  },
  {
    id: 'les-miserables-m148', from: 'les-miserables-jv', to: 'les-miserables-pa',
    text: 'They are first together in Part 1, Book 7, Chapter 9.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 7, chapitre 9.', revealed: 45999,
    endRevealed: 47999, scenes: ['les-miserables-1-7-9-s1', 'les-miserables-1-7-10-s1']
  },
  {
    id: 'les-miserables-m149', from: 'les-miserables-bm', to: 'les-miserables-br',
    text: 'They are first together in Part 1, Book 7, Chapter 10.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 7, chapitre 10.', revealed: 46999,
    endRevealed: null, scenes: ['les-miserables-1-7-10-s1']
  },
  {
    id: 'les-miserables-m150', from: 'les-miserables-bm', to: 'les-miserables-cc',
    text: 'They are first together in Part 1, Book 7, Chapter 10.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 7, chapitre 10.', revealed: 46999,
    endRevealed: null, scenes: ['les-miserables-1-7-10-s1']
  },
  {
    id: 'les-miserables-m151', from: 'les-miserables-bm', to: 'les-miserables-cn',
    text: 'They are first together in Part 1, Book 7, Chapter 10.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 7, chapitre 10.', revealed: 46999,
    endRevealed: null, scenes: ['les-miserables-1-7-10-s1']
  },
  {
    id: 'les-miserables-m152', from: 'les-miserables-br', to: 'les-miserables-cc',
    text: 'They are first together in Part 1, Book 7, Chapter 10.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 7, chapitre 10.', revealed: 46999,
    endRevealed: null, scenes: ['les-miserables-1-7-10-s1', 'les-miserables-1-7-11-s1']
  },
  {
    id: 'les-miserables-m153', from: 'les-miserables-br', to: 'les-miserables-cn',
    text: 'They are first together in Part 1, Book 7, Chapter 10.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 7, chapitre 10.', revealed: 46999,
    endRevealed: null, scenes: ['les-miserables-1-7-10-s1', 'les-miserables-1-7-11-s1']
  },
  {
    id: 'les-miserables-m154', from: 'les-miserables-cc', to: 'les-miserables-cn',
    text: 'They are first together in Part 1, Book 7, Chapter 10.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 7, chapitre 10.', revealed: 46999,
    endRevealed: null, scenes: ['les-miserables-1-7-10-s1', 'les-miserables-1-7-11-s1']
  },
  {
    id: 'les-miserables-m155', from: 'les-miserables-ch', to: 'les-miserables-br',
    text: 'They are first together in Part 1, Book 7, Chapter 10.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 7, chapitre 10.', revealed: 46999,
    endRevealed: null, scenes: ['les-miserables-1-7-10-s1', 'les-miserables-1-7-11-s1']
  },
  {
    id: 'les-miserables-m156', from: 'les-miserables-ch', to: 'les-miserables-cc',
    text: 'They are first together in Part 1, Book 7, Chapter 10.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 7, chapitre 10.', revealed: 46999,
    endRevealed: null, scenes: ['les-miserables-1-7-10-s1', 'les-miserables-1-7-11-s1']
  },
  {
    id: 'les-miserables-m157', from: 'les-miserables-ch', to: 'les-miserables-cn',
    text: 'They are first together in Part 1, Book 7, Chapter 10.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 7, chapitre 10.', revealed: 46999,
    endRevealed: null, scenes: ['les-miserables-1-7-10-s1', 'les-miserables-1-7-11-s1']
  },
  {
    id: 'les-miserables-m158', from: 'les-miserables-ju', to: 'les-miserables-br',
    text: 'They are first together in Part 1, Book 7, Chapter 10.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 7, chapitre 10.', revealed: 46999,
    endRevealed: null, scenes: ['les-miserables-1-7-10-s1', 'les-miserables-1-7-11-s1']
  },
  {
    id: 'les-miserables-m159', from: 'les-miserables-ju', to: 'les-miserables-cc',
    text: 'They are first together in Part 1, Book 7, Chapter 10.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 7, chapitre 10.', revealed: 46999,
    endRevealed: null, scenes: ['les-miserables-1-7-10-s1', 'les-miserables-1-7-11-s1']
  },
  {
    id: 'les-miserables-m160', from: 'les-miserables-ju', to: 'les-miserables-cn',
    text: 'They are first together in Part 1, Book 7, Chapter 10.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 7, chapitre 10.', revealed: 46999,
    endRevealed: null, scenes: ['les-miserables-1-7-10-s1', 'les-miserables-1-7-11-s1']
  },
  {
    id: 'les-miserables-m161', from: 'les-miserables-jv', to: 'les-miserables-br',
    text: 'They are first together in Part 1, Book 7, Chapter 10.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 7, chapitre 10.', revealed: 46999,
    endRevealed: null, scenes: ['les-miserables-1-7-10-s1', 'les-miserables-1-7-11-s1']
  },
  {
    id: 'les-miserables-m162', from: 'les-miserables-jv', to: 'les-miserables-cc',
    text: 'They are first together in Part 1, Book 7, Chapter 10.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 7, chapitre 10.', revealed: 46999,
    endRevealed: null, scenes: ['les-miserables-1-7-10-s1', 'les-miserables-1-7-11-s1']
  },
  {
    id: 'les-miserables-m163', from: 'les-miserables-jv', to: 'les-miserables-cn',
    text: 'They are first together in Part 1, Book 7, Chapter 10.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 7, chapitre 10.', revealed: 46999,
    endRevealed: null, scenes: ['les-miserables-1-7-10-s1', 'les-miserables-1-7-11-s1']
  },
  {
    id: 'les-miserables-m164', from: 'les-miserables-pa', to: 'les-miserables-br',
    text: 'They are first together in Part 1, Book 7, Chapter 10.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 7, chapitre 10.', revealed: 46999,
    endRevealed: null, scenes: ['les-miserables-1-7-10-s1', 'les-miserables-1-7-11-s1']
  },
  {
    id: 'les-miserables-m165', from: 'les-miserables-pa', to: 'les-miserables-cc',
    text: 'They are first together in Part 1, Book 7, Chapter 10.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 7, chapitre 10.', revealed: 46999,
    endRevealed: null, scenes: ['les-miserables-1-7-10-s1', 'les-miserables-1-7-11-s1']
  },
  {
    id: 'les-miserables-m166', from: 'les-miserables-pa', to: 'les-miserables-cn',
    text: 'They are first together in Part 1, Book 7, Chapter 10.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 7, chapitre 10.', revealed: 46999,
    endRevealed: null, scenes: ['les-miserables-1-7-10-s1', 'les-miserables-1-7-11-s1']
  },
  {
    id: 'les-miserables-m167', from: 'les-miserables-ja', to: 'les-miserables-pa',
    text: 'They are first together in Part 1, Book 8, Chapter 3.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 8, chapitre 3.', revealed: 50999,
    endRevealed: null, scenes: ['les-miserables-1-8-3-s1']
  },
  {
    id: 'les-miserables-m168', from: 'les-miserables-ja', to: 'les-miserables-po',
    text: 'They are first together in Part 1, Book 8, Chapter 5.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 8, chapitre 5.', revealed: 52999,
    endRevealed: null, scenes: ['les-miserables-1-8-5-s1']
  },
  {
    id: 'les-miserables-m169', from: 'les-miserables-ja', to: 'les-miserables-ss',
    text: 'They are first together in Part 1, Book 8, Chapter 5.',
    textFr: 'On les voit ensemble pour la première fois : partie 1, livre 8, chapitre 5.', revealed: 52999,
    endRevealed: null, scenes: ['les-miserables-1-8-5-s1']
  },
  {
    id: 'les-miserables-m170', from: 'les-miserables-th', to: 'les-miserables-gp',
    text: 'They are first together in Part 2, Book 1, Chapter 19.',
    textFr: 'On les voit ensemble pour la première fois : partie 2, livre 1, chapitre 19.', revealed: 53999,
    endRevealed: null, scenes: ['les-miserables-2-1-19-s1']
  },
  {
    id: 'les-miserables-m171', from: 'les-miserables-jv', to: 'les-miserables-bz',
    text: 'They are first together in Part 2, Book 2, Chapter 2.',
    textFr: 'On les voit ensemble pour la première fois : partie 2, livre 2, chapitre 2.', revealed: 54999,
    endRevealed: null, scenes: ['les-miserables-2-2-2-s1', 'les-miserables-5-5-1-s1']
  },
  {
    id: 'les-miserables-m172', from: 'les-miserables-th', to: 'les-miserables-bz',
    text: 'They are first together in Part 2, Book 2, Chapter 2.',
    textFr: 'On les voit ensemble pour la première fois : partie 2, livre 2, chapitre 2.', revealed: 54999,
    endRevealed: null, scenes: ['les-miserables-2-2-2-s1', 'les-miserables-3-8-20-s1']
  },
  {
    id: 'les-miserables-m173', from: 'les-miserables-jv', to: 'les-miserables-bs',
    text: 'They are first together in Part 2, Book 2, Chapter 3.',
    textFr: 'On les voit ensemble pour la première fois : partie 2, livre 2, chapitre 3.', revealed: 55999,
    endRevealed: null, scenes: ['les-miserables-2-2-3-s1']
  },
  {
    id: 'les-miserables-m174', from: 'les-miserables-az', to: 'les-miserables-ga',
    text: 'They are first together in Part 2, Book 3, Chapter 1.',
    textFr: 'On les voit ensemble pour la première fois : partie 2, livre 3, chapitre 1.', revealed: 56999,
    endRevealed: null, scenes: ['les-miserables-2-3-1-s1']
  },
  {
    id: 'les-miserables-m175', from: 'les-miserables-co', to: 'les-miserables-ga',
    text: 'They are first together in Part 2, Book 3, Chapter 1.',
    textFr: 'On les voit ensemble pour la première fois : partie 2, livre 3, chapitre 1.', revealed: 56999,
    endRevealed: null, scenes: ['les-miserables-2-3-1-s1']
  },
  {
    id: 'les-miserables-m176', from: 'les-miserables-ep', to: 'les-miserables-ga',
    text: 'They are first together in Part 2, Book 3, Chapter 1.',
    textFr: 'On les voit ensemble pour la première fois : partie 2, livre 3, chapitre 1.', revealed: 56999,
    endRevealed: null, scenes: ['les-miserables-2-3-1-s1']
  },
  {
    id: 'les-miserables-m177', from: 'les-miserables-co', to: 'les-miserables-pz',
    text: 'They are first together in Part 2, Book 3, Chapter 3.',
    textFr: 'On les voit ensemble pour la première fois : partie 2, livre 3, chapitre 3.', revealed: 58999,
    endRevealed: null, scenes: ['les-miserables-2-3-3-s1']
  },
  {
    id: 'les-miserables-m178', from: 'les-miserables-tm', to: 'les-miserables-pz',
    text: 'They are first together in Part 2, Book 3, Chapter 3.',
    textFr: 'On les voit ensemble pour la première fois : partie 2, livre 3, chapitre 3.', revealed: 58999,
    endRevealed: null, scenes: ['les-miserables-2-3-3-s1']
  },
  {
    id: 'les-miserables-m179', from: 'les-miserables-jv', to: 'les-miserables-co',
    text: 'They are first together in Part 2, Book 3, Chapter 5.',
    textFr: 'On les voit ensemble pour la première fois : partie 2, livre 3, chapitre 5.', revealed: 60999,
    endRevealed: 62999, scenes: ['les-miserables-2-3-5-s1', 'les-miserables-2-3-6-s1']
  },
  {
    id: 'les-miserables-m180', from: 'les-miserables-dh', to: 'les-miserables-lp',
    text: 'They are first together in Part 2, Book 3, Chapter 6.',
    textFr: 'On les voit ensemble pour la première fois : partie 2, livre 3, chapitre 6.', revealed: 61999,
    endRevealed: null, scenes: ['les-miserables-2-3-6-s1']
  },
  {
    id: 'les-miserables-m181', from: 'les-miserables-jv', to: 'les-miserables-cf',
    text: 'They are first together in Part 2, Book 3, Chapter 6.',
    textFr: 'On les voit ensemble pour la première fois : partie 2, livre 3, chapitre 6.', revealed: 61999,
    endRevealed: null, scenes: ['les-miserables-2-3-6-s1']
  },
  {
    id: 'les-miserables-m182', from: 'les-miserables-jv', to: 'les-miserables-dh',
    text: 'They are first together in Part 2, Book 3, Chapter 6.',
    textFr: 'On les voit ensemble pour la première fois : partie 2, livre 3, chapitre 6.', revealed: 61999,
    endRevealed: null, scenes: ['les-miserables-2-3-6-s1']
  },
  {
    id: 'les-miserables-m183', from: 'les-miserables-jv', to: 'les-miserables-lp',
    text: 'They are first together in Part 2, Book 3, Chapter 6.',
    textFr: 'On les voit ensemble pour la première fois : partie 2, livre 3, chapitre 6.', revealed: 61999,
    endRevealed: null, scenes: ['les-miserables-2-3-6-s1']
  },
  {
    id: 'les-miserables-m184', from: 'les-miserables-jv', to: 'les-miserables-th',
    text: 'They are first together in Part 2, Book 3, Chapter 8.',
    textFr: 'On les voit ensemble pour la première fois : partie 2, livre 3, chapitre 8.', revealed: 63999,
    endRevealed: 65999, scenes: ['les-miserables-2-3-8-s1', 'les-miserables-2-3-9-s1']
  },
  {
    id: 'les-miserables-m185', from: 'les-miserables-jv', to: 'les-miserables-tm',
    text: 'They are first together in Part 2, Book 3, Chapter 8.',
    textFr: 'On les voit ensemble pour la première fois : partie 2, livre 3, chapitre 8.', revealed: 63999,
    endRevealed: 123999, scenes: ['les-miserables-2-3-8-s1', 'les-miserables-2-3-9-s1']
  },
  {
    id: 'les-miserables-m186', from: 'les-miserables-co', to: 'les-miserables-ll',
    text: 'They are first together in Part 2, Book 4, Chapter 4.',
    textFr: 'On les voit ensemble pour la première fois : partie 2, livre 4, chapitre 4.', revealed: 69999,
    endRevealed: null, scenes: ['les-miserables-2-4-4-s1']
  },
  {
    id: 'les-miserables-m187', from: 'les-miserables-jv', to: 'les-miserables-ll',
    text: 'They are first together in Part 2, Book 4, Chapter 4.',
    textFr: 'On les voit ensemble pour la première fois : partie 2, livre 4, chapitre 4.', revealed: 69999,
    endRevealed: null, scenes: ['les-miserables-2-4-4-s1', 'les-miserables-2-4-5-s1']
  },
  {
    id: 'les-miserables-m188', from: 'les-miserables-jv', to: 'les-miserables-ka',
    text: 'They are first together in Part 2, Book 5, Chapter 2.',
    textFr: 'On les voit ensemble pour la première fois : partie 2, livre 5, chapitre 2.', revealed: 72999,
    endRevealed: null, scenes: ['les-miserables-2-5-2-s1']
  },
  {
    id: 'les-miserables-m189', from: 'les-miserables-ja', to: 'les-miserables-so',
    text: 'They are first together in Part 2, Book 5, Chapter 5.',
    textFr: 'On les voit ensemble pour la première fois : partie 2, livre 5, chapitre 5.', revealed: 75999,
    endRevealed: null, scenes: ['les-miserables-2-5-5-s1', 'les-miserables-2-5-10-s1']
  },
  {
    id: 'les-miserables-m190', from: 'les-miserables-jv', to: 'les-miserables-so',
    text: 'They are first together in Part 2, Book 5, Chapter 5.',
    textFr: 'On les voit ensemble pour la première fois : partie 2, livre 5, chapitre 5.', revealed: 75999,
    endRevealed: null, scenes: ['les-miserables-2-5-5-s1']
  },
  {
    id: 'les-miserables-m191', from: 'les-miserables-co', to: 'les-miserables-ff',
    text: 'They are first together in Part 2, Book 5, Chapter 9.',
    textFr: 'On les voit ensemble pour la première fois : partie 2, livre 5, chapitre 9.', revealed: 79999,
    endRevealed: 88999, scenes: ['les-miserables-2-5-9-s1', 'les-miserables-2-8-1-s1']
  },
  {
    id: 'les-miserables-m192', from: 'les-miserables-ja', to: 'les-miserables-ll',
    text: 'They are first together in Part 2, Book 5, Chapter 10.',
    textFr: 'On les voit ensemble pour la première fois : partie 2, livre 5, chapitre 10.', revealed: 80999,
    endRevealed: null, scenes: ['les-miserables-2-5-10-s1']
  },
  {
    id: 'les-miserables-m193', from: 'les-miserables-th', to: 'les-miserables-ja',
    text: 'They are first together in Part 2, Book 5, Chapter 10.',
    textFr: 'On les voit ensemble pour la première fois : partie 2, livre 5, chapitre 10.', revealed: 80999,
    endRevealed: 213999, scenes: ['les-miserables-2-5-10-s1', 'les-miserables-3-8-21-s1']
  },
  {
    id: 'les-miserables-m194', from: 'les-miserables-tm', to: 'les-miserables-ja',
    text: 'They are first together in Part 2, Book 5, Chapter 10.',
    textFr: 'On les voit ensemble pour la première fois : partie 2, livre 5, chapitre 10.', revealed: 80999,
    endRevealed: null, scenes: ['les-miserables-2-5-10-s1', 'les-miserables-3-8-21-s1']
  },
  {
    id: 'les-miserables-m195', from: 'les-miserables-ff', to: 'les-miserables-mi',
    text: 'They are first together in Part 2, Book 8, Chapter 2.',
    textFr: 'On les voit ensemble pour la première fois : partie 2, livre 8, chapitre 2.', revealed: 82999,
    endRevealed: 87999, scenes: ['les-miserables-2-8-2-s1', 'les-miserables-2-8-3-s1']
  },
  {
    id: 'les-miserables-m196', from: 'les-miserables-ff', to: 'les-miserables-gr',
    text: 'They are first together in Part 2, Book 8, Chapter 5.',
    textFr: 'On les voit ensemble pour la première fois : partie 2, livre 8, chapitre 5.', revealed: 85999,
    endRevealed: null, scenes: ['les-miserables-2-8-5-s1', 'les-miserables-2-8-7-s1']
  },
  {
    id: 'les-miserables-m197', from: 'les-miserables-co', to: 'les-miserables-mi',
    text: 'They are first together in Part 2, Book 8, Chapter 8.',
    textFr: 'On les voit ensemble pour la première fois : partie 2, livre 8, chapitre 8.', revealed: 87999,
    endRevealed: null, scenes: ['les-miserables-2-8-8-s1']
  },
  {
    id: 'les-miserables-m198', from: 'les-miserables-jv', to: 'les-miserables-mi',
    text: 'They are first together in Part 2, Book 8, Chapter 8.',
    textFr: 'On les voit ensemble pour la première fois : partie 2, livre 8, chapitre 8.', revealed: 87999,
    endRevealed: null, scenes: ['les-miserables-2-8-8-s1']
  },
  {
    id: 'les-miserables-m199', from: 'les-miserables-az', to: 'les-miserables-th',
    text: 'They are first together in Part 3, Book 1, Chapter 13.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 1, chapitre 13.', revealed: 89999,
    endRevealed: 123999, scenes: ['les-miserables-3-1-13-s1', 'les-miserables-3-8-7-s1']
  },
  {
    id: 'les-miserables-m200', from: 'les-miserables-ep', to: 'les-miserables-th',
    text: 'They are first together in Part 3, Book 1, Chapter 13.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 1, chapitre 13.', revealed: 89999,
    endRevealed: 122999, scenes: ['les-miserables-3-1-13-s1', 'les-miserables-3-8-7-s1']
  },
  {
    id: 'les-miserables-m201', from: 'les-miserables-gi', to: 'les-miserables-mn',
    text: 'They are first together in Part 3, Book 2, Chapter 6.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 2, chapitre 6.', revealed: 90999,
    endRevealed: null, scenes: ['les-miserables-3-2-6-s1', 'les-miserables-4-6-1-s1']
  },
  {
    id: 'les-miserables-m202', from: 'les-miserables-gi', to: 'les-miserables-ma',
    text: 'They are first together in Part 3, Book 2, Chapter 8.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 2, chapitre 8.', revealed: 91999,
    endRevealed: 93999, scenes: ['les-miserables-3-2-8-s1', 'les-miserables-3-3-1-s1']
  },
  {
    id: 'les-miserables-m203', from: 'les-miserables-gi', to: 'les-miserables-mg',
    text: 'They are first together in Part 3, Book 2, Chapter 8.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 2, chapitre 8.', revealed: 91999,
    endRevealed: 96999, scenes: ['les-miserables-3-2-8-s1', 'les-miserables-3-3-1-s1']
  },
  {
    id: 'les-miserables-m204', from: 'les-miserables-ma', to: 'les-miserables-mg',
    text: 'They are first together in Part 3, Book 2, Chapter 8.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 2, chapitre 8.', revealed: 91999,
    endRevealed: 96999, scenes: ['les-miserables-3-2-8-s1', 'les-miserables-3-3-1-s1']
  },
  {
    id: 'les-miserables-m205', from: 'les-miserables-mg', to: 'les-miserables-mv',
    text: 'They are first together in Part 3, Book 2, Chapter 8.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 2, chapitre 8.', revealed: 91999,
    endRevealed: null, scenes: ['les-miserables-3-2-8-s1']
  },
  {
    id: 'les-miserables-m206', from: 'les-miserables-mg', to: 'les-miserables-tg',
    text: 'They are first together in Part 3, Book 2, Chapter 8.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 2, chapitre 8.', revealed: 91999,
    endRevealed: 106999, scenes: ['les-miserables-3-2-8-s1', 'les-miserables-3-3-7-s1']
  },
  {
    id: 'les-miserables-m207', from: 'les-miserables-bt', to: 'les-miserables-la',
    text: 'They are first together in Part 3, Book 3, Chapter 1.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 3, chapitre 1.', revealed: 92999,
    endRevealed: null, scenes: ['les-miserables-3-3-1-s1']
  },
  {
    id: 'les-miserables-m208', from: 'les-miserables-gi', to: 'les-miserables-bt',
    text: 'They are first together in Part 3, Book 3, Chapter 1.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 3, chapitre 1.', revealed: 92999,
    endRevealed: null, scenes: ['les-miserables-3-3-1-s1']
  },
  {
    id: 'les-miserables-m209', from: 'les-miserables-gp', to: 'les-miserables-am',
    text: 'They are first together in Part 3, Book 3, Chapter 2.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 3, chapitre 2.', revealed: 93999,
    endRevealed: null, scenes: ['les-miserables-3-3-2-s1', 'les-miserables-3-3-4-s1']
  },
  {
    id: 'les-miserables-m210', from: 'les-miserables-gp', to: 'les-miserables-ma',
    text: 'They are first together in Part 3, Book 3, Chapter 2.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 3, chapitre 2.', revealed: 93999,
    endRevealed: null, scenes: ['les-miserables-3-3-2-s1']
  },
  {
    id: 'les-miserables-m211', from: 'les-miserables-gp', to: 'les-miserables-mm',
    text: 'They are first together in Part 3, Book 3, Chapter 2.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 3, chapitre 2.', revealed: 93999,
    endRevealed: null, scenes: ['les-miserables-3-3-2-s1']
  },
  {
    id: 'les-miserables-m212', from: 'les-miserables-gp', to: 'les-miserables-mp',
    text: 'They are first together in Part 3, Book 3, Chapter 2.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 3, chapitre 2.', revealed: 93999,
    endRevealed: null, scenes: ['les-miserables-3-3-2-s1']
  },
  {
    id: 'les-miserables-m213', from: 'les-miserables-gp', to: 'les-miserables-wp',
    text: 'They are first together in Part 3, Book 3, Chapter 2.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 3, chapitre 2.', revealed: 93999,
    endRevealed: null, scenes: ['les-miserables-3-3-2-s1', 'les-miserables-3-3-4-s1']
  },
  {
    id: 'les-miserables-m214', from: 'les-miserables-ma', to: 'les-miserables-mm',
    text: 'They are first together in Part 3, Book 3, Chapter 2.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 3, chapitre 2.', revealed: 93999,
    endRevealed: 105999, scenes: ['les-miserables-3-3-2-s1', 'les-miserables-3-3-5-s1']
  },
  {
    id: 'les-miserables-m215', from: 'les-miserables-np', to: 'les-miserables-gp',
    text: 'They are first together in Part 3, Book 3, Chapter 2.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 3, chapitre 2.', revealed: 93999,
    endRevealed: null, scenes: ['les-miserables-3-3-2-s1']
  },
  {
    id: 'les-miserables-m216', from: 'les-miserables-ma', to: 'les-miserables-bt',
    text: 'They are first together in Part 3, Book 3, Chapter 3.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 3, chapitre 3.', revealed: 94999,
    endRevealed: null, scenes: ['les-miserables-3-3-3-s1']
  },
  {
    id: 'les-miserables-m217', from: 'les-miserables-am', to: 'les-miserables-dv',
    text: 'They are first together in Part 3, Book 3, Chapter 4.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 3, chapitre 4.', revealed: 95999,
    endRevealed: null, scenes: ['les-miserables-3-3-4-s1']
  },
  {
    id: 'les-miserables-m218', from: 'les-miserables-am', to: 'les-miserables-wp',
    text: 'They are first together in Part 3, Book 3, Chapter 4.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 3, chapitre 4.', revealed: 95999,
    endRevealed: null, scenes: ['les-miserables-3-3-4-s1']
  },
  {
    id: 'les-miserables-m219', from: 'les-miserables-gp', to: 'les-miserables-dv',
    text: 'They are first together in Part 3, Book 3, Chapter 4.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 3, chapitre 4.', revealed: 95999,
    endRevealed: null, scenes: ['les-miserables-3-3-4-s1']
  },
  {
    id: 'les-miserables-m220', from: 'les-miserables-ma', to: 'les-miserables-wp',
    text: 'They are first together in Part 3, Book 3, Chapter 4.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 3, chapitre 4.', revealed: 95999,
    endRevealed: null, scenes: ['les-miserables-3-3-4-s1']
  },
  {
    id: 'les-miserables-m221', from: 'les-miserables-wp', to: 'les-miserables-dv',
    text: 'They are first together in Part 3, Book 3, Chapter 4.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 3, chapitre 4.', revealed: 95999,
    endRevealed: null, scenes: ['les-miserables-3-3-4-s1']
  },
  {
    id: 'les-miserables-m222', from: 'les-miserables-ma', to: 'les-miserables-tg',
    text: 'They are first together in Part 3, Book 3, Chapter 7.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 3, chapitre 7.', revealed: 97999,
    endRevealed: null, scenes: ['les-miserables-3-3-7-s1']
  },
  {
    id: 'les-miserables-m223', from: 'les-miserables-bo', to: 'les-miserables-cr',
    text: 'They are first together in Part 3, Book 4, Chapter 2.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 4, chapitre 2.', revealed: 99999,
    endRevealed: 129999, scenes: ['les-miserables-3-4-2-s1', 'les-miserables-3-4-5-s1']
  },
  {
    id: 'les-miserables-m224', from: 'les-miserables-ma', to: 'les-miserables-bo',
    text: 'They are first together in Part 3, Book 4, Chapter 2.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 4, chapitre 2.', revealed: 99999,
    endRevealed: 129999, scenes: ['les-miserables-3-4-2-s1', 'les-miserables-3-4-5-s1']
  },
  {
    id: 'les-miserables-m225', from: 'les-miserables-ma', to: 'les-miserables-cr',
    text: 'They are first together in Part 3, Book 4, Chapter 2.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 4, chapitre 2.', revealed: 99999,
    endRevealed: 102999, scenes: ['les-miserables-3-4-2-s1', 'les-miserables-3-4-3-s1']
  },
  {
    id: 'les-miserables-m226', from: 'les-miserables-ba', to: 'les-miserables-cm',
    text: 'They are first together in Part 3, Book 4, Chapter 3.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 4, chapitre 3.', revealed: 100999,
    endRevealed: 178999, scenes: ['les-miserables-3-4-3-s1', 'les-miserables-4-1-6-s1']
  },
  {
    id: 'les-miserables-m227', from: 'les-miserables-cr', to: 'les-miserables-en',
    text: 'They are first together in Part 3, Book 4, Chapter 3.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 4, chapitre 3.', revealed: 100999,
    endRevealed: 137999, scenes: ['les-miserables-3-4-3-s1', 'les-miserables-3-4-5-s1']
  },
  {
    id: 'les-miserables-m228', from: 'les-miserables-ma', to: 'les-miserables-ba',
    text: 'They are first together in Part 3, Book 4, Chapter 3.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 4, chapitre 3.', revealed: 100999,
    endRevealed: null, scenes: ['les-miserables-3-4-3-s1', 'les-miserables-3-4-5-s1']
  },
  {
    id: 'les-miserables-m229', from: 'les-miserables-ma', to: 'les-miserables-cm',
    text: 'They are first together in Part 3, Book 4, Chapter 3.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 4, chapitre 3.', revealed: 100999,
    endRevealed: 204999, scenes: ['les-miserables-3-4-3-s1', 'les-miserables-5-1-4-s1']
  },
  {
    id: 'les-miserables-m230', from: 'les-miserables-ma', to: 'les-miserables-en',
    text: 'They are first together in Part 3, Book 4, Chapter 3.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 4, chapitre 3.', revealed: 100999,
    endRevealed: 102999, scenes: ['les-miserables-3-4-3-s1', 'les-miserables-3-4-4-s1']
  },
  {
    id: 'les-miserables-m231', from: 'les-miserables-ba', to: 'les-miserables-gt',
    text: 'They are first together in Part 3, Book 4, Chapter 4.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 4, chapitre 4.', revealed: 101999,
    endRevealed: null, scenes: ['les-miserables-3-4-4-s1']
  },
  {
    id: 'les-miserables-m232', from: 'les-miserables-ba', to: 'les-miserables-jo',
    text: 'They are first together in Part 3, Book 4, Chapter 4.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 4, chapitre 4.', revealed: 101999,
    endRevealed: 178999, scenes: ['les-miserables-3-4-4-s1', 'les-miserables-4-1-6-s1']
  },
  {
    id: 'les-miserables-m233', from: 'les-miserables-bo', to: 'les-miserables-gt',
    text: 'They are first together in Part 3, Book 4, Chapter 4.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 4, chapitre 4.', revealed: 101999,
    endRevealed: null, scenes: ['les-miserables-3-4-4-s1', 'les-miserables-4-12-2-s1']
  },
  {
    id: 'les-miserables-m234', from: 'les-miserables-co', to: 'les-miserables-cr',
    text: 'They are first together in Part 3, Book 4, Chapter 4.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 4, chapitre 4.', revealed: 101999,
    endRevealed: 170999, scenes: ['les-miserables-3-4-4-s1', 'les-miserables-3-4-5-s1']
  },
  {
    id: 'les-miserables-m235', from: 'les-miserables-gt', to: 'les-miserables-jo',
    text: 'They are first together in Part 3, Book 4, Chapter 4.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 4, chapitre 4.', revealed: 101999,
    endRevealed: 175999, scenes: ['les-miserables-3-4-4-s1', 'les-miserables-4-12-2-s1']
  },
  {
    id: 'les-miserables-m236', from: 'les-miserables-ba', to: 'les-miserables-en',
    text: 'They are first together in Part 3, Book 4, Chapter 5.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 4, chapitre 5.', revealed: 102999,
    endRevealed: 170999, scenes: ['les-miserables-3-4-5-s1', 'les-miserables-4-1-6-s1']
  },
  {
    id: 'les-miserables-m237', from: 'les-miserables-bo', to: 'les-miserables-ba',
    text: 'They are first together in Part 3, Book 4, Chapter 5.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 4, chapitre 5.', revealed: 102999,
    endRevealed: 178999, scenes: ['les-miserables-3-4-5-s1', 'les-miserables-4-1-6-s1']
  },
  {
    id: 'les-miserables-m238', from: 'les-miserables-bo', to: 'les-miserables-en',
    text: 'They are first together in Part 3, Book 4, Chapter 5.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 4, chapitre 5.', revealed: 102999,
    endRevealed: 178999, scenes: ['les-miserables-3-4-5-s1', 'les-miserables-4-1-6-s1']
  },
  {
    id: 'les-miserables-m239', from: 'les-miserables-co', to: 'les-miserables-ba',
    text: 'They are first together in Part 3, Book 4, Chapter 5.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 4, chapitre 5.', revealed: 102999,
    endRevealed: null, scenes: ['les-miserables-3-4-5-s1', 'les-miserables-4-11-4-s1']
  },
  {
    id: 'les-miserables-m240', from: 'les-miserables-co', to: 'les-miserables-bo',
    text: 'They are first together in Part 3, Book 4, Chapter 5.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 4, chapitre 5.', revealed: 102999,
    endRevealed: null, scenes: ['les-miserables-3-4-5-s1']
  },
  {
    id: 'les-miserables-m241', from: 'les-miserables-co', to: 'les-miserables-en',
    text: 'They are first together in Part 3, Book 4, Chapter 5.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 4, chapitre 5.', revealed: 102999,
    endRevealed: null, scenes: ['les-miserables-3-4-5-s1', 'les-miserables-4-11-4-s1']
  },
  {
    id: 'les-miserables-m242', from: 'les-miserables-co', to: 'les-miserables-ma',
    text: 'They are first together in Part 3, Book 4, Chapter 5.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 4, chapitre 5.', revealed: 102999,
    endRevealed: 108999, scenes: ['les-miserables-3-4-5-s1', 'les-miserables-3-6-1-s1']
  },
  {
    id: 'les-miserables-m243', from: 'les-miserables-cr', to: 'les-miserables-ba',
    text: 'They are first together in Part 3, Book 4, Chapter 5.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 4, chapitre 5.', revealed: 102999,
    endRevealed: 160999, scenes: ['les-miserables-3-4-5-s1', 'les-miserables-4-1-6-s1']
  },
  {
    id: 'les-miserables-m244', from: 'les-miserables-mm', to: 'les-miserables-pl',
    text: 'They are first together in Part 3, Book 5, Chapter 4.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 5, chapitre 4.', revealed: 104999,
    endRevealed: 166999, scenes: ['les-miserables-3-5-4-s1', 'les-miserables-4-4-2-s1']
  },
  {
    id: 'les-miserables-m245', from: 'les-miserables-ma', to: 'les-miserables-sr',
    text: 'They are first together in Part 3, Book 5, Chapter 5.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 5, chapitre 5.', revealed: 105999,
    endRevealed: null, scenes: ['les-miserables-3-5-5-s1']
  },
  {
    id: 'les-miserables-m246', from: 'les-miserables-gi', to: 'les-miserables-tg',
    text: 'They are first together in Part 3, Book 5, Chapter 6.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 5, chapitre 6.', revealed: 106999,
    endRevealed: null, scenes: ['les-miserables-3-5-6-s1']
  },
  {
    id: 'les-miserables-m247', from: 'les-miserables-jv', to: 'les-miserables-ma',
    text: 'They are first together in Part 3, Book 6, Chapter 1.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 6, chapitre 1.', revealed: 107999,
    endRevealed: 110999, scenes: ['les-miserables-3-6-1-s1', 'les-miserables-3-6-2-s1']
  },
  {
    id: 'les-miserables-m248', from: 'les-miserables-cr', to: 'les-miserables-bu',
    text: 'They are first together in Part 3, Book 6, Chapter 5.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 6, chapitre 5.', revealed: 111999,
    endRevealed: null, scenes: ['les-miserables-3-6-5-s1']
  },
  {
    id: 'les-miserables-m249', from: 'les-miserables-ma', to: 'les-miserables-bu',
    text: 'They are first together in Part 3, Book 6, Chapter 5.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 6, chapitre 5.', revealed: 111999,
    endRevealed: null, scenes: ['les-miserables-3-6-5-s1', 'les-miserables-4-2-1-s1']
  },
  {
    id: 'les-miserables-m250', from: 'les-miserables-cr', to: 'les-miserables-jp',
    text: 'They are first together in Part 3, Book 6, Chapter 6.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 6, chapitre 6.', revealed: 112999,
    endRevealed: 170999, scenes: ['les-miserables-3-6-6-s1', 'les-miserables-4-1-6-s1']
  },
  {
    id: 'les-miserables-m251', from: 'les-miserables-ma', to: 'les-miserables-jp',
    text: 'They are first together in Part 3, Book 6, Chapter 6.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 6, chapitre 6.', revealed: 112999,
    endRevealed: null, scenes: ['les-miserables-3-6-6-s1']
  },
  {
    id: 'les-miserables-m252', from: 'les-miserables-ma', to: 'les-miserables-ps',
    text: 'They are first together in Part 3, Book 6, Chapter 9.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 6, chapitre 9.', revealed: 115999,
    endRevealed: null, scenes: ['les-miserables-3-6-9-s1']
  },
  {
    id: 'les-miserables-m253', from: 'les-miserables-gu', to: 'les-miserables-qu',
    text: 'They are first together in Part 3, Book 7, Chapter 3.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 7, chapitre 3.', revealed: 116999,
    endRevealed: 134999, scenes: ['les-miserables-3-7-3-s1', 'les-miserables-3-7-4-s1']
  },
  {
    id: 'les-miserables-m254', from: 'les-miserables-ep', to: 'les-miserables-ma',
    text: 'They are first together in Part 3, Book 8, Chapter 3.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 8, chapitre 3.', revealed: 118999,
    endRevealed: 125999, scenes: ['les-miserables-3-8-3-s1', 'les-miserables-3-8-4-s1']
  },
  {
    id: 'les-miserables-m255', from: 'les-miserables-jv', to: 'les-miserables-az',
    text: 'They are first together in Part 3, Book 8, Chapter 9.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 8, chapitre 9.', revealed: 123999,
    endRevealed: null, scenes: ['les-miserables-3-8-9-s1', 'les-miserables-5-6-1-s1']
  },
  {
    id: 'les-miserables-m256', from: 'les-miserables-jv', to: 'les-miserables-ep',
    text: 'They are first together in Part 3, Book 8, Chapter 9.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 8, chapitre 9.', revealed: 123999,
    endRevealed: null, scenes: ['les-miserables-3-8-9-s1', 'les-miserables-4-9-1-s1']
  },
  {
    id: 'les-miserables-m257', from: 'les-miserables-ma', to: 'les-miserables-cg',
    text: 'They are first together in Part 3, Book 8, Chapter 10.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 8, chapitre 10.',
    revealed: 124999, endRevealed: null, scenes: ['les-miserables-3-8-10-s1']
  },
  {
    id: 'les-miserables-m258', from: 'les-miserables-th', to: 'les-miserables-pn',
    text: 'They are first together in Part 3, Book 8, Chapter 10.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 8, chapitre 10.',
    revealed: 124999, endRevealed: 135999, scenes: ['les-miserables-3-8-10-s1', 'les-miserables-3-8-20-s1']
  },
  {
    id: 'les-miserables-m259', from: 'les-miserables-bj', to: 'les-miserables-du',
    text: 'They are first together in Part 3, Book 8, Chapter 13.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 8, chapitre 13.',
    revealed: 127999, endRevealed: 134999, scenes: ['les-miserables-3-8-13-s1', 'les-miserables-3-8-19-s1']
  },
  {
    id: 'les-miserables-m260', from: 'les-miserables-ma', to: 'les-miserables-bj',
    text: 'They are first together in Part 3, Book 8, Chapter 13.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 8, chapitre 13.',
    revealed: 127999, endRevealed: null, scenes: ['les-miserables-3-8-13-s1']
  },
  {
    id: 'les-miserables-m261', from: 'les-miserables-ma', to: 'les-miserables-du',
    text: 'They are first together in Part 3, Book 8, Chapter 13.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 8, chapitre 13.',
    revealed: 127999, endRevealed: null, scenes: ['les-miserables-3-8-13-s1']
  },
  {
    id: 'les-miserables-m262', from: 'les-miserables-ja', to: 'les-miserables-ma',
    text: 'They are first together in Part 3, Book 8, Chapter 14.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 8, chapitre 14.',
    revealed: 128999, endRevealed: 205999, scenes: ['les-miserables-3-8-14-s1', 'les-miserables-4-14-5-s1']
  },
  {
    id: 'les-miserables-m263', from: 'les-miserables-th', to: 'les-miserables-ma',
    text: 'They are first together in Part 3, Book 8, Chapter 15.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 8, chapitre 15.',
    revealed: 129999, endRevealed: 238999, scenes: ['les-miserables-3-8-15-s1', 'les-miserables-5-3-8-s1']
  },
  {
    id: 'les-miserables-m264', from: 'les-miserables-bz', to: 'les-miserables-bj',
    text: 'They are first together in Part 3, Book 8, Chapter 19.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 8, chapitre 19.',
    revealed: 133999, endRevealed: null, scenes: ['les-miserables-3-8-19-s1']
  },
  {
    id: 'les-miserables-m265', from: 'les-miserables-bz', to: 'les-miserables-du',
    text: 'They are first together in Part 3, Book 8, Chapter 19.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 8, chapitre 19.',
    revealed: 133999, endRevealed: null, scenes: ['les-miserables-3-8-19-s1']
  },
  {
    id: 'les-miserables-m266', from: 'les-miserables-bz', to: 'les-miserables-pn',
    text: 'They are first together in Part 3, Book 8, Chapter 19.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 8, chapitre 19.',
    revealed: 133999, endRevealed: null, scenes: ['les-miserables-3-8-19-s1', 'les-miserables-3-8-20-s1']
  },
  {
    id: 'les-miserables-m267', from: 'les-miserables-pn', to: 'les-miserables-bj',
    text: 'They are first together in Part 3, Book 8, Chapter 19.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 8, chapitre 19.',
    revealed: 133999, endRevealed: 135999, scenes: ['les-miserables-3-8-19-s1', 'les-miserables-3-8-20-s1']
  },
  {
    id: 'les-miserables-m268', from: 'les-miserables-pn', to: 'les-miserables-du',
    text: 'They are first together in Part 3, Book 8, Chapter 19.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 8, chapitre 19.',
    revealed: 133999, endRevealed: 135999, scenes: ['les-miserables-3-8-19-s1', 'les-miserables-3-8-20-s1']
  },
  {
    id: 'les-miserables-m269', from: 'les-miserables-bj', to: 'les-miserables-bb',
    text: 'They are first together in Part 3, Book 8, Chapter 20.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 8, chapitre 20.',
    revealed: 134999, endRevealed: 139999, scenes: ['les-miserables-3-8-20-s1', 'les-miserables-3-8-21-s1']
  },
  {
    id: 'les-miserables-m270', from: 'les-miserables-du', to: 'les-miserables-bb',
    text: 'They are first together in Part 3, Book 8, Chapter 20.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 8, chapitre 20.',
    revealed: 134999, endRevealed: null, scenes: ['les-miserables-3-8-20-s1', 'les-miserables-3-8-21-s1']
  },
  {
    id: 'les-miserables-m271', from: 'les-miserables-gu', to: 'les-miserables-bb',
    text: 'They are first together in Part 3, Book 8, Chapter 20.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 8, chapitre 20.',
    revealed: 134999, endRevealed: 139999, scenes: ['les-miserables-3-8-20-s1', 'les-miserables-3-8-21-s1']
  },
  {
    id: 'les-miserables-m272', from: 'les-miserables-gu', to: 'les-miserables-bj',
    text: 'They are first together in Part 3, Book 8, Chapter 20.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 8, chapitre 20.',
    revealed: 134999, endRevealed: 139999, scenes: ['les-miserables-3-8-20-s1', 'les-miserables-3-8-21-s1']
  },
  {
    id: 'les-miserables-m273', from: 'les-miserables-gu', to: 'les-miserables-du',
    text: 'They are first together in Part 3, Book 8, Chapter 20.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 8, chapitre 20.',
    revealed: 134999, endRevealed: null, scenes: ['les-miserables-3-8-20-s1', 'les-miserables-3-8-21-s1']
  },
  {
    id: 'les-miserables-m274', from: 'les-miserables-gu', to: 'les-miserables-pn',
    text: 'They are first together in Part 3, Book 8, Chapter 20.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 8, chapitre 20.',
    revealed: 134999, endRevealed: null, scenes: ['les-miserables-3-8-20-s1', 'les-miserables-3-8-21-s1']
  },
  {
    id: 'les-miserables-m275', from: 'les-miserables-jv', to: 'les-miserables-bb',
    text: 'They are first together in Part 3, Book 8, Chapter 20.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 8, chapitre 20.',
    revealed: 134999, endRevealed: null, scenes: ['les-miserables-3-8-20-s1']
  },
  {
    id: 'les-miserables-m276', from: 'les-miserables-jv', to: 'les-miserables-bj',
    text: 'They are first together in Part 3, Book 8, Chapter 20.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 8, chapitre 20.',
    revealed: 134999, endRevealed: null, scenes: ['les-miserables-3-8-20-s1']
  },
  {
    id: 'les-miserables-m277', from: 'les-miserables-jv', to: 'les-miserables-du',
    text: 'They are first together in Part 3, Book 8, Chapter 20.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 8, chapitre 20.',
    revealed: 134999, endRevealed: null, scenes: ['les-miserables-3-8-20-s1']
  },
  {
    id: 'les-miserables-m278', from: 'les-miserables-jv', to: 'les-miserables-gu',
    text: 'They are first together in Part 3, Book 8, Chapter 20.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 8, chapitre 20.',
    revealed: 134999, endRevealed: null, scenes: ['les-miserables-3-8-20-s1']
  },
  {
    id: 'les-miserables-m279', from: 'les-miserables-jv', to: 'les-miserables-pn',
    text: 'They are first together in Part 3, Book 8, Chapter 20.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 8, chapitre 20.',
    revealed: 134999, endRevealed: null, scenes: ['les-miserables-3-8-20-s1']
  },
  {
    id: 'les-miserables-m280', from: 'les-miserables-jv', to: 'les-miserables-qu',
    text: 'They are first together in Part 3, Book 8, Chapter 20.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 8, chapitre 20.',
    revealed: 134999, endRevealed: null, scenes: ['les-miserables-3-8-20-s1']
  },
  {
    id: 'les-miserables-m281', from: 'les-miserables-pn', to: 'les-miserables-bb',
    text: 'They are first together in Part 3, Book 8, Chapter 20.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 8, chapitre 20.',
    revealed: 134999, endRevealed: null, scenes: ['les-miserables-3-8-20-s1', 'les-miserables-3-8-21-s1']
  },
  {
    id: 'les-miserables-m282', from: 'les-miserables-qu', to: 'les-miserables-bb',
    text: 'They are first together in Part 3, Book 8, Chapter 20.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 8, chapitre 20.',
    revealed: 134999, endRevealed: 161999, scenes: ['les-miserables-3-8-20-s1', 'les-miserables-3-8-21-s1']
  },
  {
    id: 'les-miserables-m283', from: 'les-miserables-qu', to: 'les-miserables-bj',
    text: 'They are first together in Part 3, Book 8, Chapter 20.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 8, chapitre 20.',
    revealed: 134999, endRevealed: 161999, scenes: ['les-miserables-3-8-20-s1', 'les-miserables-3-8-21-s1']
  },
  {
    id: 'les-miserables-m284', from: 'les-miserables-qu', to: 'les-miserables-du',
    text: 'They are first together in Part 3, Book 8, Chapter 20.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 8, chapitre 20.',
    revealed: 134999, endRevealed: null, scenes: ['les-miserables-3-8-20-s1', 'les-miserables-3-8-21-s1']
  },
  {
    id: 'les-miserables-m285', from: 'les-miserables-qu', to: 'les-miserables-pn',
    text: 'They are first together in Part 3, Book 8, Chapter 20.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 8, chapitre 20.',
    revealed: 134999, endRevealed: null, scenes: ['les-miserables-3-8-20-s1', 'les-miserables-3-8-21-s1']
  },
  {
    id: 'les-miserables-m286', from: 'les-miserables-th', to: 'les-miserables-bb',
    text: 'They are first together in Part 3, Book 8, Chapter 20.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 8, chapitre 20.',
    revealed: 134999, endRevealed: 157999, scenes: ['les-miserables-3-8-20-s1', 'les-miserables-3-8-21-s1']
  },
  {
    id: 'les-miserables-m287', from: 'les-miserables-th', to: 'les-miserables-gu',
    text: 'They are first together in Part 3, Book 8, Chapter 20.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 8, chapitre 20.',
    revealed: 134999, endRevealed: 157999, scenes: ['les-miserables-3-8-20-s1', 'les-miserables-3-8-21-s1']
  },
  {
    id: 'les-miserables-m288', from: 'les-miserables-az', to: 'les-miserables-ja',
    text: 'They are first together in Part 3, Book 8, Chapter 21.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 8, chapitre 21.',
    revealed: 135999, endRevealed: null, scenes: ['les-miserables-3-8-21-s1']
  },
  {
    id: 'les-miserables-m289', from: 'les-miserables-ja', to: 'les-miserables-bb',
    text: 'They are first together in Part 3, Book 8, Chapter 21.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 8, chapitre 21.',
    revealed: 135999, endRevealed: null, scenes: ['les-miserables-3-8-21-s1']
  },
  {
    id: 'les-miserables-m290', from: 'les-miserables-ja', to: 'les-miserables-bj',
    text: 'They are first together in Part 3, Book 8, Chapter 21.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 8, chapitre 21.',
    revealed: 135999, endRevealed: null, scenes: ['les-miserables-3-8-21-s1']
  },
  {
    id: 'les-miserables-m291', from: 'les-miserables-ja', to: 'les-miserables-du',
    text: 'They are first together in Part 3, Book 8, Chapter 21.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 8, chapitre 21.',
    revealed: 135999, endRevealed: null, scenes: ['les-miserables-3-8-21-s1']
  },
  {
    id: 'les-miserables-m292', from: 'les-miserables-ja', to: 'les-miserables-gu',
    text: 'They are first together in Part 3, Book 8, Chapter 21.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 8, chapitre 21.',
    revealed: 135999, endRevealed: null, scenes: ['les-miserables-3-8-21-s1']
  },
  {
    id: 'les-miserables-m293', from: 'les-miserables-ja', to: 'les-miserables-pn',
    text: 'They are first together in Part 3, Book 8, Chapter 21.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 8, chapitre 21.',
    revealed: 135999, endRevealed: null, scenes: ['les-miserables-3-8-21-s1']
  },
  {
    id: 'les-miserables-m294', from: 'les-miserables-ja', to: 'les-miserables-qu',
    text: 'They are first together in Part 3, Book 8, Chapter 21.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 8, chapitre 21.',
    revealed: 135999, endRevealed: null, scenes: ['les-miserables-3-8-21-s1']
  },
  {
    id: 'les-miserables-m295', from: 'les-miserables-th', to: 'les-miserables-bj',
    text: 'They are first together in Part 3, Book 8, Chapter 21.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 8, chapitre 21.',
    revealed: 135999, endRevealed: 161999, scenes: ['les-miserables-3-8-21-s1', 'les-miserables-4-6-3-s1']
  },
  {
    id: 'les-miserables-m296', from: 'les-miserables-th', to: 'les-miserables-du',
    text: 'They are first together in Part 3, Book 8, Chapter 21.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 8, chapitre 21.',
    revealed: 135999, endRevealed: null, scenes: ['les-miserables-3-8-21-s1']
  },
  {
    id: 'les-miserables-m297', from: 'les-miserables-th', to: 'les-miserables-qu',
    text: 'They are first together in Part 3, Book 8, Chapter 21.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 8, chapitre 21.',
    revealed: 135999, endRevealed: null, scenes: ['les-miserables-3-8-21-s1', 'les-miserables-4-8-4-s1']
  },
  {
    id: 'les-miserables-m298', from: 'les-miserables-tm', to: 'les-miserables-bb',
    text: 'They are first together in Part 3, Book 8, Chapter 21.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 8, chapitre 21.',
    revealed: 135999, endRevealed: null, scenes: ['les-miserables-3-8-21-s1']
  },
  {
    id: 'les-miserables-m299', from: 'les-miserables-tm', to: 'les-miserables-bj',
    text: 'They are first together in Part 3, Book 8, Chapter 21.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 8, chapitre 21.',
    revealed: 135999, endRevealed: null, scenes: ['les-miserables-3-8-21-s1']
  },
  {
    id: 'les-miserables-m300', from: 'les-miserables-tm', to: 'les-miserables-du',
    text: 'They are first together in Part 3, Book 8, Chapter 21.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 8, chapitre 21.',
    revealed: 135999, endRevealed: null, scenes: ['les-miserables-3-8-21-s1']
  },
  {
    id: 'les-miserables-m301', from: 'les-miserables-tm', to: 'les-miserables-gu',
    text: 'They are first together in Part 3, Book 8, Chapter 21.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 8, chapitre 21.',
    revealed: 135999, endRevealed: null, scenes: ['les-miserables-3-8-21-s1']
  },
  {
    id: 'les-miserables-m302', from: 'les-miserables-tm', to: 'les-miserables-pn',
    text: 'They are first together in Part 3, Book 8, Chapter 21.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 8, chapitre 21.',
    revealed: 135999, endRevealed: null, scenes: ['les-miserables-3-8-21-s1']
  },
  {
    id: 'les-miserables-m303', from: 'les-miserables-tm', to: 'les-miserables-qu',
    text: 'They are first together in Part 3, Book 8, Chapter 21.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 8, chapitre 21.',
    revealed: 135999, endRevealed: null, scenes: ['les-miserables-3-8-21-s1']
  },
  {
    id: 'les-miserables-m304', from: 'les-miserables-ga', to: 'les-miserables-bu',
    text: 'They are first together in Part 3, Book 8, Chapter 22.',
    textFr: 'On les voit ensemble pour la première fois : partie 3, livre 8, chapitre 22.',
    revealed: 136999, endRevealed: null, scenes: ['les-miserables-3-8-22-s1']
  },
  {
    id: 'les-miserables-m305', from: 'les-miserables-ba', to: 'les-miserables-fe',
    text: 'They are first together in Part 4, Book 1, Chapter 6.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 1, chapitre 6.', revealed: 137999,
    endRevealed: 178999, scenes: ['les-miserables-4-1-6-s1', 'les-miserables-4-11-4-s1']
  },
  {
    id: 'les-miserables-m306', from: 'les-miserables-ba', to: 'les-miserables-jp',
    text: 'They are first together in Part 4, Book 1, Chapter 6.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 1, chapitre 6.', revealed: 137999,
    endRevealed: 178999, scenes: ['les-miserables-4-1-6-s1', 'les-miserables-4-11-4-s1']
  },
  {
    id: 'les-miserables-m307', from: 'les-miserables-bo', to: 'les-miserables-cm',
    text: 'They are first together in Part 4, Book 1, Chapter 6.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 1, chapitre 6.', revealed: 137999,
    endRevealed: 181999, scenes: ['les-miserables-4-1-6-s1', 'les-miserables-4-12-6-s1']
  },
  {
    id: 'les-miserables-m308', from: 'les-miserables-bo', to: 'les-miserables-fe',
    text: 'They are first together in Part 4, Book 1, Chapter 6.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 1, chapitre 6.', revealed: 137999,
    endRevealed: 181999, scenes: ['les-miserables-4-1-6-s1', 'les-miserables-4-12-6-s1']
  },
  {
    id: 'les-miserables-m309', from: 'les-miserables-bo', to: 'les-miserables-jo',
    text: 'They are first together in Part 4, Book 1, Chapter 6.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 1, chapitre 6.', revealed: 137999,
    endRevealed: 175999, scenes: ['les-miserables-4-1-6-s1', 'les-miserables-4-12-2-s1']
  },
  {
    id: 'les-miserables-m310', from: 'les-miserables-bo', to: 'les-miserables-jp',
    text: 'They are first together in Part 4, Book 1, Chapter 6.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 1, chapitre 6.', revealed: 137999,
    endRevealed: 183999, scenes: ['les-miserables-4-1-6-s1', 'les-miserables-4-12-6-s1']
  },
  {
    id: 'les-miserables-m311', from: 'les-miserables-cm', to: 'les-miserables-en',
    text: 'They are first together in Part 4, Book 1, Chapter 6.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 1, chapitre 6.', revealed: 137999,
    endRevealed: 172999, scenes: ['les-miserables-4-1-6-s1', 'les-miserables-4-11-5-s1']
  },
  {
    id: 'les-miserables-m312', from: 'les-miserables-cm', to: 'les-miserables-fe',
    text: 'They are first together in Part 4, Book 1, Chapter 6.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 1, chapitre 6.', revealed: 137999,
    endRevealed: 181999, scenes: ['les-miserables-4-1-6-s1', 'les-miserables-4-12-6-s1']
  },
  {
    id: 'les-miserables-m313', from: 'les-miserables-cm', to: 'les-miserables-jo',
    text: 'They are first together in Part 4, Book 1, Chapter 6.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 1, chapitre 6.', revealed: 137999,
    endRevealed: 181999, scenes: ['les-miserables-4-1-6-s1', 'les-miserables-4-12-6-s1']
  },
  {
    id: 'les-miserables-m314', from: 'les-miserables-cm', to: 'les-miserables-jp',
    text: 'They are first together in Part 4, Book 1, Chapter 6.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 1, chapitre 6.', revealed: 137999,
    endRevealed: 180999, scenes: ['les-miserables-4-1-6-s1', 'les-miserables-4-12-6-s1']
  },
  {
    id: 'les-miserables-m315', from: 'les-miserables-cr', to: 'les-miserables-cm',
    text: 'They are first together in Part 4, Book 1, Chapter 6.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 1, chapitre 6.', revealed: 137999,
    endRevealed: 172999, scenes: ['les-miserables-4-1-6-s1', 'les-miserables-4-11-5-s1']
  },
  {
    id: 'les-miserables-m316', from: 'les-miserables-cr', to: 'les-miserables-fe',
    text: 'They are first together in Part 4, Book 1, Chapter 6.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 1, chapitre 6.', revealed: 137999,
    endRevealed: 178999, scenes: ['les-miserables-4-1-6-s1', 'les-miserables-4-11-4-s1']
  },
  {
    id: 'les-miserables-m317', from: 'les-miserables-cr', to: 'les-miserables-jo',
    text: 'They are first together in Part 4, Book 1, Chapter 6.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 1, chapitre 6.', revealed: 137999,
    endRevealed: 178999, scenes: ['les-miserables-4-1-6-s1', 'les-miserables-4-12-3-s1']
  },
  {
    id: 'les-miserables-m318', from: 'les-miserables-en', to: 'les-miserables-fe',
    text: 'They are first together in Part 4, Book 1, Chapter 6.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 1, chapitre 6.', revealed: 137999,
    endRevealed: 175999, scenes: ['les-miserables-4-1-6-s1', 'les-miserables-4-11-4-s1']
  },
  {
    id: 'les-miserables-m319', from: 'les-miserables-en', to: 'les-miserables-gt',
    text: 'They are first together in Part 4, Book 1, Chapter 6.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 1, chapitre 6.', revealed: 137999,
    endRevealed: 209999, scenes: ['les-miserables-4-1-6-s1', 'les-miserables-4-12-3-s1']
  },
  {
    id: 'les-miserables-m320', from: 'les-miserables-en', to: 'les-miserables-jo',
    text: 'They are first together in Part 4, Book 1, Chapter 6.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 1, chapitre 6.', revealed: 137999,
    endRevealed: 181999, scenes: ['les-miserables-4-1-6-s1', 'les-miserables-4-12-6-s1']
  },
  {
    id: 'les-miserables-m321', from: 'les-miserables-en', to: 'les-miserables-jp',
    text: 'They are first together in Part 4, Book 1, Chapter 6.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 1, chapitre 6.', revealed: 137999,
    endRevealed: 178999, scenes: ['les-miserables-4-1-6-s1', 'les-miserables-4-11-4-s1']
  },
  {
    id: 'les-miserables-m322', from: 'les-miserables-gt', to: 'les-miserables-cp',
    text: 'They are first together in Part 4, Book 1, Chapter 6.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 1, chapitre 6.', revealed: 137999,
    endRevealed: null, scenes: ['les-miserables-4-1-6-s1']
  },
  {
    id: 'les-miserables-m323', from: 'les-miserables-jo', to: 'les-miserables-fe',
    text: 'They are first together in Part 4, Book 1, Chapter 6.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 1, chapitre 6.', revealed: 137999,
    endRevealed: 181999, scenes: ['les-miserables-4-1-6-s1', 'les-miserables-4-12-6-s1']
  },
  {
    id: 'les-miserables-m324', from: 'les-miserables-jo', to: 'les-miserables-jp',
    text: 'They are first together in Part 4, Book 1, Chapter 6.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 1, chapitre 6.', revealed: 137999,
    endRevealed: 183999, scenes: ['les-miserables-4-1-6-s1', 'les-miserables-4-12-6-s1']
  },
  {
    id: 'les-miserables-m325', from: 'les-miserables-jp', to: 'les-miserables-fe',
    text: 'They are first together in Part 4, Book 1, Chapter 6.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 1, chapitre 6.', revealed: 137999,
    endRevealed: 178999, scenes: ['les-miserables-4-1-6-s1', 'les-miserables-4-11-4-s1']
  },
  {
    id: 'les-miserables-m326', from: 'les-miserables-ja', to: 'les-miserables-bu',
    text: 'They are first together in Part 4, Book 2, Chapter 1.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 2, chapitre 1.', revealed: 138999,
    endRevealed: null, scenes: ['les-miserables-4-2-1-s1']
  },
  {
    id: 'les-miserables-m327', from: 'les-miserables-bb', to: 'les-miserables-bf',
    text: 'They are first together in Part 4, Book 2, Chapter 2.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 2, chapitre 2.', revealed: 139999,
    endRevealed: null, scenes: ['les-miserables-4-2-2-s1']
  },
  {
    id: 'les-miserables-m328', from: 'les-miserables-bj', to: 'les-miserables-gf',
    text: 'They are first together in Part 4, Book 2, Chapter 2.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 2, chapitre 2.', revealed: 139999,
    endRevealed: null, scenes: ['les-miserables-4-2-2-s1']
  },
  {
    id: 'les-miserables-m329', from: 'les-miserables-ep', to: 'les-miserables-bb',
    text: 'They are first together in Part 4, Book 2, Chapter 2.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 2, chapitre 2.', revealed: 139999,
    endRevealed: null, scenes: ['les-miserables-4-2-2-s1', 'les-miserables-4-8-4-s1']
  },
  {
    id: 'les-miserables-m330', from: 'les-miserables-ep', to: 'les-miserables-mn',
    text: 'They are first together in Part 4, Book 2, Chapter 2.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 2, chapitre 2.', revealed: 139999,
    endRevealed: null, scenes: ['les-miserables-4-2-2-s1', 'les-miserables-4-6-1-s1']
  },
  {
    id: 'les-miserables-m331', from: 'les-miserables-mn', to: 'les-miserables-bb',
    text: 'They are first together in Part 4, Book 2, Chapter 2.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 2, chapitre 2.', revealed: 139999,
    endRevealed: null, scenes: ['les-miserables-4-2-2-s1']
  },
  {
    id: 'les-miserables-m332', from: 'les-miserables-mn', to: 'les-miserables-bf',
    text: 'They are first together in Part 4, Book 2, Chapter 2.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 2, chapitre 2.', revealed: 139999,
    endRevealed: null, scenes: ['les-miserables-4-2-2-s1']
  },
  {
    id: 'les-miserables-m333', from: 'les-miserables-ep', to: 'les-miserables-mm',
    text: 'They are first together in Part 4, Book 2, Chapter 3.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 2, chapitre 3.', revealed: 140999,
    endRevealed: null, scenes: ['les-miserables-4-2-3-s1']
  },
  {
    id: 'les-miserables-m334', from: 'les-miserables-co', to: 'les-miserables-ts',
    text: 'They are first together in Part 4, Book 3, Chapter 1.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 3, chapitre 1.', revealed: 142999,
    endRevealed: 145999, scenes: ['les-miserables-4-3-1-s1', 'les-miserables-4-3-2-s1']
  },
  {
    id: 'les-miserables-m335', from: 'les-miserables-jv', to: 'les-miserables-ts',
    text: 'They are first together in Part 4, Book 3, Chapter 1.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 3, chapitre 1.', revealed: 142999,
    endRevealed: 145999, scenes: ['les-miserables-4-3-1-s1', 'les-miserables-4-3-2-s1']
  },
  {
    id: 'les-miserables-m336', from: 'les-miserables-jv', to: 'les-miserables-ps',
    text: 'They are first together in Part 4, Book 3, Chapter 7.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 3, chapitre 7.', revealed: 147999,
    endRevealed: null, scenes: ['les-miserables-4-3-7-s1']
  },
  {
    id: 'les-miserables-m337', from: 'les-miserables-ga', to: 'les-miserables-mm',
    text: 'They are first together in Part 4, Book 4, Chapter 2.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 4, chapitre 2.', revealed: 150999,
    endRevealed: null, scenes: ['les-miserables-4-4-2-s1', 'les-miserables-4-14-1-s1']
  },
  {
    id: 'les-miserables-m338', from: 'les-miserables-ga', to: 'les-miserables-mo',
    text: 'They are first together in Part 4, Book 4, Chapter 2.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 4, chapitre 2.', revealed: 150999,
    endRevealed: 157999, scenes: ['les-miserables-4-4-2-s1', 'les-miserables-4-6-2-s1']
  },
  {
    id: 'les-miserables-m339', from: 'les-miserables-jv', to: 'les-miserables-ga',
    text: 'They are first together in Part 4, Book 4, Chapter 2.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 4, chapitre 2.', revealed: 150999,
    endRevealed: 196999, scenes: ['les-miserables-4-4-2-s1', 'les-miserables-4-15-2-s1']
  },
  {
    id: 'les-miserables-m340', from: 'les-miserables-jv', to: 'les-miserables-mo',
    text: 'They are first together in Part 4, Book 4, Chapter 2.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 4, chapitre 2.', revealed: 150999,
    endRevealed: null, scenes: ['les-miserables-4-4-2-s1']
  },
  {
    id: 'les-miserables-m341', from: 'les-miserables-co', to: 'les-miserables-tg',
    text: 'They are first together in Part 4, Book 5, Chapter 1.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 5, chapitre 1.', revealed: 151999,
    endRevealed: null, scenes: ['les-miserables-4-5-1-s1']
  },
  {
    id: 'les-miserables-m342', from: 'les-miserables-gi', to: 'les-miserables-xa',
    text: 'They are first together in Part 4, Book 6, Chapter 1.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 6, chapitre 1.', revealed: 155999,
    endRevealed: null, scenes: ['les-miserables-4-6-1-s1']
  },
  {
    id: 'les-miserables-m343', from: 'les-miserables-gi', to: 'les-miserables-xb',
    text: 'They are first together in Part 4, Book 6, Chapter 1.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 6, chapitre 1.', revealed: 155999,
    endRevealed: null, scenes: ['les-miserables-4-6-1-s1']
  },
  {
    id: 'les-miserables-m344', from: 'les-miserables-mn', to: 'les-miserables-xa',
    text: 'They are first together in Part 4, Book 6, Chapter 1.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 6, chapitre 1.', revealed: 155999,
    endRevealed: null, scenes: ['les-miserables-4-6-1-s1']
  },
  {
    id: 'les-miserables-m345', from: 'les-miserables-mn', to: 'les-miserables-xb',
    text: 'They are first together in Part 4, Book 6, Chapter 1.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 6, chapitre 1.', revealed: 155999,
    endRevealed: null, scenes: ['les-miserables-4-6-1-s1']
  },
  {
    id: 'les-miserables-m346', from: 'les-miserables-tm', to: 'les-miserables-mn',
    text: 'They are first together in Part 4, Book 6, Chapter 1.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 6, chapitre 1.', revealed: 155999,
    endRevealed: null, scenes: ['les-miserables-4-6-1-s1']
  },
  {
    id: 'les-miserables-m347', from: 'les-miserables-xa', to: 'les-miserables-xb',
    text: 'They are first together in Part 4, Book 6, Chapter 1.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 6, chapitre 1.', revealed: 155999,
    endRevealed: 203999, scenes: ['les-miserables-4-6-1-s1', 'les-miserables-4-6-2-s1']
  },
  {
    id: 'les-miserables-m348', from: 'les-miserables-ga', to: 'les-miserables-bg',
    text: 'They are first together in Part 4, Book 6, Chapter 2.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 6, chapitre 2.', revealed: 156999,
    endRevealed: null, scenes: ['les-miserables-4-6-2-s1', 'les-miserables-4-11-3-s1']
  },
  {
    id: 'les-miserables-m349', from: 'les-miserables-ga', to: 'les-miserables-bk',
    text: 'They are first together in Part 4, Book 6, Chapter 2.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 6, chapitre 2.', revealed: 156999,
    endRevealed: null, scenes: ['les-miserables-4-6-2-s1']
  },
  {
    id: 'les-miserables-m350', from: 'les-miserables-ga', to: 'les-miserables-gl',
    text: 'They are first together in Part 4, Book 6, Chapter 2.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 6, chapitre 2.', revealed: 156999,
    endRevealed: null, scenes: ['les-miserables-4-6-2-s1']
  },
  {
    id: 'les-miserables-m351', from: 'les-miserables-ga', to: 'les-miserables-xa',
    text: 'They are first together in Part 4, Book 6, Chapter 2.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 6, chapitre 2.', revealed: 156999,
    endRevealed: null, scenes: ['les-miserables-4-6-2-s1']
  },
  {
    id: 'les-miserables-m352', from: 'les-miserables-ga', to: 'les-miserables-xb',
    text: 'They are first together in Part 4, Book 6, Chapter 2.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 6, chapitre 2.', revealed: 156999,
    endRevealed: null, scenes: ['les-miserables-4-6-2-s1']
  },
  {
    id: 'les-miserables-m353', from: 'les-miserables-xa', to: 'les-miserables-bg',
    text: 'They are first together in Part 4, Book 6, Chapter 2.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 6, chapitre 2.', revealed: 156999,
    endRevealed: null, scenes: ['les-miserables-4-6-2-s1']
  },
  {
    id: 'les-miserables-m354', from: 'les-miserables-xb', to: 'les-miserables-bg',
    text: 'They are first together in Part 4, Book 6, Chapter 2.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 6, chapitre 2.', revealed: 156999,
    endRevealed: null, scenes: ['les-miserables-4-6-2-s1']
  },
  {
    id: 'les-miserables-m355', from: 'les-miserables-bb', to: 'les-miserables-mo',
    text: 'They are first together in Part 4, Book 6, Chapter 3.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 6, chapitre 3.', revealed: 157999,
    endRevealed: null, scenes: ['les-miserables-4-6-3-s1', 'les-miserables-4-8-4-s1']
  },
  {
    id: 'les-miserables-m356', from: 'les-miserables-bj', to: 'les-miserables-mo',
    text: 'They are first together in Part 4, Book 6, Chapter 3.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 6, chapitre 3.', revealed: 157999,
    endRevealed: null, scenes: ['les-miserables-4-6-3-s1', 'les-miserables-4-8-4-s1']
  },
  {
    id: 'les-miserables-m357', from: 'les-miserables-ga', to: 'les-miserables-bb',
    text: 'They are first together in Part 4, Book 6, Chapter 3.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 6, chapitre 3.', revealed: 157999,
    endRevealed: null, scenes: ['les-miserables-4-6-3-s1']
  },
  {
    id: 'les-miserables-m358', from: 'les-miserables-ga', to: 'les-miserables-bj',
    text: 'They are first together in Part 4, Book 6, Chapter 3.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 6, chapitre 3.', revealed: 157999,
    endRevealed: null, scenes: ['les-miserables-4-6-3-s1']
  },
  {
    id: 'les-miserables-m359', from: 'les-miserables-ga', to: 'les-miserables-gu',
    text: 'They are first together in Part 4, Book 6, Chapter 3.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 6, chapitre 3.', revealed: 157999,
    endRevealed: null, scenes: ['les-miserables-4-6-3-s1']
  },
  {
    id: 'les-miserables-m360', from: 'les-miserables-gu', to: 'les-miserables-mo',
    text: 'They are first together in Part 4, Book 6, Chapter 3.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 6, chapitre 3.', revealed: 157999,
    endRevealed: null, scenes: ['les-miserables-4-6-3-s1', 'les-miserables-4-8-4-s1']
  },
  {
    id: 'les-miserables-m361', from: 'les-miserables-th', to: 'les-miserables-ga',
    text: 'They are first together in Part 4, Book 6, Chapter 3.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 6, chapitre 3.', revealed: 157999,
    endRevealed: null, scenes: ['les-miserables-4-6-3-s1']
  },
  {
    id: 'les-miserables-m362', from: 'les-miserables-th', to: 'les-miserables-mo',
    text: 'They are first together in Part 4, Book 6, Chapter 3.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 6, chapitre 3.', revealed: 157999,
    endRevealed: null, scenes: ['les-miserables-4-6-3-s1', 'les-miserables-4-8-4-s1']
  },
  {
    id: 'les-miserables-m363', from: 'les-miserables-ep', to: 'les-miserables-bj',
    text: 'They are first together in Part 4, Book 8, Chapter 4.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 8, chapitre 4.', revealed: 161999,
    endRevealed: null, scenes: ['les-miserables-4-8-4-s1']
  },
  {
    id: 'les-miserables-m364', from: 'les-miserables-ep', to: 'les-miserables-gu',
    text: 'They are first together in Part 4, Book 8, Chapter 4.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 8, chapitre 4.', revealed: 161999,
    endRevealed: null, scenes: ['les-miserables-4-8-4-s1']
  },
  {
    id: 'les-miserables-m365', from: 'les-miserables-ep', to: 'les-miserables-mo',
    text: 'They are first together in Part 4, Book 8, Chapter 4.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 8, chapitre 4.', revealed: 161999,
    endRevealed: null, scenes: ['les-miserables-4-8-4-s1']
  },
  {
    id: 'les-miserables-m366', from: 'les-miserables-ep', to: 'les-miserables-qu',
    text: 'They are first together in Part 4, Book 8, Chapter 4.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 8, chapitre 4.', revealed: 161999,
    endRevealed: null, scenes: ['les-miserables-4-8-4-s1']
  },
  {
    id: 'les-miserables-m367', from: 'les-miserables-qu', to: 'les-miserables-mo',
    text: 'They are first together in Part 4, Book 8, Chapter 4.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 8, chapitre 4.', revealed: 161999,
    endRevealed: null, scenes: ['les-miserables-4-8-4-s1']
  },
  {
    id: 'les-miserables-m368', from: 'les-miserables-gi', to: 'les-miserables-bq',
    text: 'They are first together in Part 4, Book 8, Chapter 7.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 8, chapitre 7.', revealed: 163999,
    endRevealed: null, scenes: ['les-miserables-4-8-7-s1', 'les-miserables-5-6-2-s1']
  },
  {
    id: 'les-miserables-m369', from: 'les-miserables-mm', to: 'les-miserables-gn',
    text: 'They are first together in Part 4, Book 9, Chapter 3.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 9, chapitre 3.', revealed: 166999,
    endRevealed: null, scenes: ['les-miserables-4-9-3-s1']
  },
  {
    id: 'les-miserables-m370', from: 'les-miserables-mm', to: 'les-miserables-mu',
    text: 'They are first together in Part 4, Book 9, Chapter 3.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 9, chapitre 3.', revealed: 166999,
    endRevealed: null, scenes: ['les-miserables-4-9-3-s1']
  },
  {
    id: 'les-miserables-m371', from: 'les-miserables-mu', to: 'les-miserables-mw',
    text: 'They are first together in Part 4, Book 9, Chapter 3.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 9, chapitre 3.', revealed: 166999,
    endRevealed: null, scenes: ['les-miserables-4-9-3-s1']
  },
  {
    id: 'les-miserables-m372', from: 'les-miserables-ga', to: 'les-miserables-gs',
    text: 'They are first together in Part 4, Book 11, Chapter 1.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 11, chapitre 1.',
    revealed: 167999, endRevealed: null, scenes: ['les-miserables-4-11-1-s1']
  },
  {
    id: 'les-miserables-m373', from: 'les-miserables-ga', to: 'les-miserables-rp',
    text: 'They are first together in Part 4, Book 11, Chapter 2.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 11, chapitre 2.',
    revealed: 168999, endRevealed: null, scenes: ['les-miserables-4-11-2-s1']
  },
  {
    id: 'les-miserables-m374', from: 'les-miserables-ga', to: 'les-miserables-tc',
    text: 'They are first together in Part 4, Book 11, Chapter 2.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 11, chapitre 2.',
    revealed: 168999, endRevealed: null, scenes: ['les-miserables-4-11-2-s1']
  },
  {
    id: 'les-miserables-m375', from: 'les-miserables-rp', to: 'les-miserables-tc',
    text: 'They are first together in Part 4, Book 11, Chapter 2.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 11, chapitre 2.',
    revealed: 168999, endRevealed: null, scenes: ['les-miserables-4-11-2-s1']
  },
  {
    id: 'les-miserables-m376', from: 'les-miserables-bg', to: 'les-miserables-os',
    text: 'They are first together in Part 4, Book 11, Chapter 3.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 11, chapitre 3.',
    revealed: 169999, endRevealed: null, scenes: ['les-miserables-4-11-3-s1']
  },
  {
    id: 'les-miserables-m377', from: 'les-miserables-co', to: 'les-miserables-fe',
    text: 'They are first together in Part 4, Book 11, Chapter 4.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 11, chapitre 4.',
    revealed: 170999, endRevealed: null, scenes: ['les-miserables-4-11-4-s1']
  },
  {
    id: 'les-miserables-m378', from: 'les-miserables-co', to: 'les-miserables-jp',
    text: 'They are first together in Part 4, Book 11, Chapter 4.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 11, chapitre 4.',
    revealed: 170999, endRevealed: null, scenes: ['les-miserables-4-11-4-s1']
  },
  {
    id: 'les-miserables-m379', from: 'les-miserables-ga', to: 'les-miserables-ba',
    text: 'They are first together in Part 4, Book 11, Chapter 4.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 11, chapitre 4.',
    revealed: 170999, endRevealed: 181999, scenes: ['les-miserables-4-11-4-s1', 'les-miserables-4-12-3-s1']
  },
  {
    id: 'les-miserables-m380', from: 'les-miserables-ga', to: 'les-miserables-cr',
    text: 'They are first together in Part 4, Book 11, Chapter 4.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 11, chapitre 4.',
    revealed: 170999, endRevealed: 183999, scenes: ['les-miserables-4-11-4-s1', 'les-miserables-4-14-1-s1']
  },
  {
    id: 'les-miserables-m381', from: 'les-miserables-mm', to: 'les-miserables-cm',
    text: 'They are first together in Part 4, Book 11, Chapter 5.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 11, chapitre 5.',
    revealed: 171999, endRevealed: null, scenes: ['les-miserables-4-11-5-s1', 'les-miserables-4-14-1-s1']
  },
  {
    id: 'les-miserables-m382', from: 'les-miserables-mm', to: 'les-miserables-cr',
    text: 'They are first together in Part 4, Book 11, Chapter 5.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 11, chapitre 5.',
    revealed: 171999, endRevealed: null, scenes: ['les-miserables-4-11-5-s1', 'les-miserables-4-14-1-s1']
  },
  {
    id: 'les-miserables-m383', from: 'les-miserables-mm', to: 'les-miserables-en',
    text: 'They are first together in Part 4, Book 11, Chapter 5.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 11, chapitre 5.',
    revealed: 171999, endRevealed: null, scenes: ['les-miserables-4-11-5-s1', 'les-miserables-4-14-1-s1']
  },
  {
    id: 'les-miserables-m384', from: 'les-miserables-cr', to: 'les-miserables-cw',
    text: 'They are first together in Part 4, Book 11, Chapter 6.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 11, chapitre 6.',
    revealed: 172999, endRevealed: null, scenes: ['les-miserables-4-11-6-s1']
  },
  {
    id: 'les-miserables-m385', from: 'les-miserables-ep', to: 'les-miserables-cr',
    text: 'They are first together in Part 4, Book 11, Chapter 6.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 11, chapitre 6.',
    revealed: 172999, endRevealed: 187999, scenes: ['les-miserables-4-11-6-s1', 'les-miserables-4-12-8-s1']
  },
  {
    id: 'les-miserables-m386', from: 'les-miserables-ja', to: 'les-miserables-cm',
    text: 'They are first together in Part 4, Book 11, Chapter 6.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 11, chapitre 6.',
    revealed: 172999, endRevealed: null, scenes: ['les-miserables-4-11-6-s1']
  },
  {
    id: 'les-miserables-m387', from: 'les-miserables-ja', to: 'les-miserables-cr',
    text: 'They are first together in Part 4, Book 11, Chapter 6.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 11, chapitre 6.',
    revealed: 172999, endRevealed: null, scenes: ['les-miserables-4-11-6-s1']
  },
  {
    id: 'les-miserables-m388', from: 'les-miserables-ja', to: 'les-miserables-en',
    text: 'They are first together in Part 4, Book 11, Chapter 6.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 11, chapitre 6.',
    revealed: 172999, endRevealed: 183999, scenes: ['les-miserables-4-11-6-s1', 'les-miserables-4-12-7-s1']
  },
  {
    id: 'les-miserables-m389', from: 'les-miserables-gb', to: 'les-miserables-hl',
    text: 'They are first together in Part 4, Book 12, Chapter 1.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 12, chapitre 1.',
    revealed: 173999, endRevealed: null, scenes: ['les-miserables-4-12-1-s1', 'les-miserables-4-12-4-s1']
  },
  {
    id: 'les-miserables-m390', from: 'les-miserables-gb', to: 'les-miserables-ml',
    text: 'They are first together in Part 4, Book 12, Chapter 1.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 12, chapitre 1.',
    revealed: 173999, endRevealed: 175999, scenes: ['les-miserables-4-12-1-s1', 'les-miserables-4-12-2-s1']
  },
  {
    id: 'les-miserables-m391', from: 'les-miserables-hl', to: 'les-miserables-ml',
    text: 'They are first together in Part 4, Book 12, Chapter 1.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 12, chapitre 1.',
    revealed: 173999, endRevealed: null, scenes: ['les-miserables-4-12-1-s1', 'les-miserables-4-12-4-s1']
  },
  {
    id: 'les-miserables-m392', from: 'les-miserables-bo', to: 'les-miserables-gb',
    text: 'They are first together in Part 4, Book 12, Chapter 2.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 12, chapitre 2.',
    revealed: 174999, endRevealed: null, scenes: ['les-miserables-4-12-2-s1']
  },
  {
    id: 'les-miserables-m393', from: 'les-miserables-bo', to: 'les-miserables-ml',
    text: 'They are first together in Part 4, Book 12, Chapter 2.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 12, chapitre 2.',
    revealed: 174999, endRevealed: null, scenes: ['les-miserables-4-12-2-s1']
  },
  {
    id: 'les-miserables-m394', from: 'les-miserables-bo', to: 'les-miserables-na',
    text: 'They are first together in Part 4, Book 12, Chapter 2.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 12, chapitre 2.',
    revealed: 174999, endRevealed: null, scenes: ['les-miserables-4-12-2-s1']
  },
  {
    id: 'les-miserables-m395', from: 'les-miserables-gt', to: 'les-miserables-hl',
    text: 'They are first together in Part 4, Book 12, Chapter 2.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 12, chapitre 2.',
    revealed: 174999, endRevealed: null, scenes: ['les-miserables-4-12-2-s1']
  },
  {
    id: 'les-miserables-m396', from: 'les-miserables-jo', to: 'les-miserables-gb',
    text: 'They are first together in Part 4, Book 12, Chapter 2.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 12, chapitre 2.',
    revealed: 174999, endRevealed: null, scenes: ['les-miserables-4-12-2-s1']
  },
  {
    id: 'les-miserables-m397', from: 'les-miserables-jo', to: 'les-miserables-ml',
    text: 'They are first together in Part 4, Book 12, Chapter 2.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 12, chapitre 2.',
    revealed: 174999, endRevealed: null, scenes: ['les-miserables-4-12-2-s1']
  },
  {
    id: 'les-miserables-m398', from: 'les-miserables-cr', to: 'les-miserables-gt',
    text: 'They are first together in Part 4, Book 12, Chapter 3.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 12, chapitre 3.',
    revealed: 175999, endRevealed: null, scenes: ['les-miserables-4-12-3-s1']
  },
  {
    id: 'les-miserables-m399', from: 'les-miserables-en', to: 'les-miserables-gb',
    text: 'They are first together in Part 4, Book 12, Chapter 3.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 12, chapitre 3.',
    revealed: 175999, endRevealed: null, scenes: ['les-miserables-4-12-3-s1']
  },
  {
    id: 'les-miserables-m400', from: 'les-miserables-en', to: 'les-miserables-ml',
    text: 'They are first together in Part 4, Book 12, Chapter 3.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 12, chapitre 3.',
    revealed: 175999, endRevealed: null, scenes: ['les-miserables-4-12-3-s1']
  },
  {
    id: 'les-miserables-m401', from: 'les-miserables-fe', to: 'les-miserables-gb',
    text: 'They are first together in Part 4, Book 12, Chapter 3.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 12, chapitre 3.',
    revealed: 175999, endRevealed: null, scenes: ['les-miserables-4-12-3-s1']
  },
  {
    id: 'les-miserables-m402', from: 'les-miserables-fe', to: 'les-miserables-ml',
    text: 'They are first together in Part 4, Book 12, Chapter 3.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 12, chapitre 3.',
    revealed: 175999, endRevealed: null, scenes: ['les-miserables-4-12-3-s1']
  },
  {
    id: 'les-miserables-m403', from: 'les-miserables-gt', to: 'les-miserables-ml',
    text: 'They are first together in Part 4, Book 12, Chapter 3.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 12, chapitre 3.',
    revealed: 175999, endRevealed: null, scenes: ['les-miserables-4-12-3-s1']
  },
  {
    id: 'les-miserables-m404', from: 'les-miserables-ba', to: 'les-miserables-hl',
    text: 'They are first together in Part 4, Book 12, Chapter 4.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 12, chapitre 4.',
    revealed: 176999, endRevealed: null, scenes: ['les-miserables-4-12-4-s1']
  },
  {
    id: 'les-miserables-m405', from: 'les-miserables-cr', to: 'les-miserables-hl',
    text: 'They are first together in Part 4, Book 12, Chapter 4.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 12, chapitre 4.',
    revealed: 176999, endRevealed: null, scenes: ['les-miserables-4-12-4-s1']
  },
  {
    id: 'les-miserables-m406', from: 'les-miserables-ga', to: 'les-miserables-cm',
    text: 'They are first together in Part 4, Book 12, Chapter 4.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 12, chapitre 4.',
    revealed: 176999, endRevealed: 183999, scenes: ['les-miserables-4-12-4-s1', 'les-miserables-4-14-1-s1']
  },
  {
    id: 'les-miserables-m407', from: 'les-miserables-ga', to: 'les-miserables-dn',
    text: 'They are first together in Part 4, Book 12, Chapter 4.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 12, chapitre 4.',
    revealed: 176999, endRevealed: null, scenes: ['les-miserables-4-12-4-s1']
  },
  {
    id: 'les-miserables-m408', from: 'les-miserables-ga', to: 'les-miserables-en',
    text: 'They are first together in Part 4, Book 12, Chapter 4.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 12, chapitre 4.',
    revealed: 176999, endRevealed: 181999, scenes: ['les-miserables-4-12-4-s1', 'les-miserables-4-12-7-s1']
  },
  {
    id: 'les-miserables-m409', from: 'les-miserables-ja', to: 'les-miserables-ga',
    text: 'They are first together in Part 4, Book 12, Chapter 7.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 12, chapitre 7.',
    revealed: 179999, endRevealed: null, scenes: ['les-miserables-4-12-7-s1']
  },
  {
    id: 'les-miserables-m410', from: 'les-miserables-en', to: 'les-miserables-qu',
    text: 'They are first together in Part 4, Book 12, Chapter 8.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 12, chapitre 8.',
    revealed: 180999, endRevealed: null, scenes: ['les-miserables-4-12-8-s1']
  },
  {
    id: 'les-miserables-m411', from: 'les-miserables-qu', to: 'les-miserables-pc',
    text: 'They are first together in Part 4, Book 12, Chapter 8.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 12, chapitre 8.',
    revealed: 180999, endRevealed: null, scenes: ['les-miserables-4-12-8-s1']
  },
  {
    id: 'les-miserables-m412', from: 'les-miserables-ba', to: 'les-miserables-gv',
    text: 'They are first together in Part 4, Book 14, Chapter 1.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 14, chapitre 1.',
    revealed: 181999, endRevealed: null, scenes: ['les-miserables-4-14-1-s1', 'les-miserables-4-14-3-s1']
  },
  {
    id: 'les-miserables-m413', from: 'les-miserables-bo', to: 'les-miserables-gv',
    text: 'They are first together in Part 4, Book 14, Chapter 1.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 14, chapitre 1.',
    revealed: 181999, endRevealed: 201999, scenes: ['les-miserables-4-14-1-s1', 'les-miserables-5-1-7-s1']
  },
  {
    id: 'les-miserables-m414', from: 'les-miserables-cm', to: 'les-miserables-gv',
    text: 'They are first together in Part 4, Book 14, Chapter 1.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 14, chapitre 1.',
    revealed: 181999, endRevealed: 195999, scenes: ['les-miserables-4-14-1-s1', 'les-miserables-4-14-4-s1']
  },
  {
    id: 'les-miserables-m415', from: 'les-miserables-cr', to: 'les-miserables-gv',
    text: 'They are first together in Part 4, Book 14, Chapter 1.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 14, chapitre 1.',
    revealed: 181999, endRevealed: 195999, scenes: ['les-miserables-4-14-1-s1', 'les-miserables-4-14-4-s1']
  },
  {
    id: 'les-miserables-m416', from: 'les-miserables-en', to: 'les-miserables-gv',
    text: 'They are first together in Part 4, Book 14, Chapter 1.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 14, chapitre 1.',
    revealed: 181999, endRevealed: 195999, scenes: ['les-miserables-4-14-1-s1', 'les-miserables-4-14-4-s1']
  },
  {
    id: 'les-miserables-m417', from: 'les-miserables-fe', to: 'les-miserables-gv',
    text: 'They are first together in Part 4, Book 14, Chapter 1.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 14, chapitre 1.',
    revealed: 181999, endRevealed: null, scenes: ['les-miserables-4-14-1-s1']
  },
  {
    id: 'les-miserables-m418', from: 'les-miserables-ga', to: 'les-miserables-bo',
    text: 'They are first together in Part 4, Book 14, Chapter 1.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 14, chapitre 1.',
    revealed: 181999, endRevealed: 185999, scenes: ['les-miserables-4-14-1-s1', 'les-miserables-4-14-3-s1']
  },
  {
    id: 'les-miserables-m419', from: 'les-miserables-ga', to: 'les-miserables-fe',
    text: 'They are first together in Part 4, Book 14, Chapter 1.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 14, chapitre 1.',
    revealed: 181999, endRevealed: null, scenes: ['les-miserables-4-14-1-s1']
  },
  {
    id: 'les-miserables-m420', from: 'les-miserables-ga', to: 'les-miserables-gv',
    text: 'They are first together in Part 4, Book 14, Chapter 1.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 14, chapitre 1.',
    revealed: 181999, endRevealed: 195999, scenes: ['les-miserables-4-14-1-s1', 'les-miserables-4-14-3-s1']
  },
  {
    id: 'les-miserables-m421', from: 'les-miserables-ga', to: 'les-miserables-jo',
    text: 'They are first together in Part 4, Book 14, Chapter 1.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 14, chapitre 1.',
    revealed: 181999, endRevealed: null, scenes: ['les-miserables-4-14-1-s1', 'les-miserables-4-14-3-s1']
  },
  {
    id: 'les-miserables-m422', from: 'les-miserables-jo', to: 'les-miserables-gv',
    text: 'They are first together in Part 4, Book 14, Chapter 1.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 14, chapitre 1.',
    revealed: 181999, endRevealed: null, scenes: ['les-miserables-4-14-1-s1']
  },
  {
    id: 'les-miserables-m423', from: 'les-miserables-mm', to: 'les-miserables-ba',
    text: 'They are first together in Part 4, Book 14, Chapter 1.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 14, chapitre 1.',
    revealed: 181999, endRevealed: null, scenes: ['les-miserables-4-14-1-s1']
  },
  {
    id: 'les-miserables-m424', from: 'les-miserables-mm', to: 'les-miserables-bo',
    text: 'They are first together in Part 4, Book 14, Chapter 1.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 14, chapitre 1.',
    revealed: 181999, endRevealed: null, scenes: ['les-miserables-4-14-1-s1']
  },
  {
    id: 'les-miserables-m425', from: 'les-miserables-mm', to: 'les-miserables-fe',
    text: 'They are first together in Part 4, Book 14, Chapter 1.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 14, chapitre 1.',
    revealed: 181999, endRevealed: null, scenes: ['les-miserables-4-14-1-s1']
  },
  {
    id: 'les-miserables-m426', from: 'les-miserables-mm', to: 'les-miserables-gv',
    text: 'They are first together in Part 4, Book 14, Chapter 1.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 14, chapitre 1.',
    revealed: 181999, endRevealed: null, scenes: ['les-miserables-4-14-1-s1']
  },
  {
    id: 'les-miserables-m427', from: 'les-miserables-mm', to: 'les-miserables-jo',
    text: 'They are first together in Part 4, Book 14, Chapter 1.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 14, chapitre 1.',
    revealed: 181999, endRevealed: null, scenes: ['les-miserables-4-14-1-s1']
  },
  {
    id: 'les-miserables-m428', from: 'les-miserables-ga', to: 'les-miserables-jp',
    text: 'They are first together in Part 4, Book 14, Chapter 3.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 14, chapitre 3.',
    revealed: 183999, endRevealed: null, scenes: ['les-miserables-4-14-3-s1']
  },
  {
    id: 'les-miserables-m429', from: 'les-miserables-jp', to: 'les-miserables-gv',
    text: 'They are first together in Part 4, Book 14, Chapter 4.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 14, chapitre 4.',
    revealed: 184999, endRevealed: null, scenes: ['les-miserables-4-14-4-s1']
  },
  {
    id: 'les-miserables-m430', from: 'les-miserables-ga', to: 'les-miserables-ma',
    text: 'They are first together in Part 4, Book 14, Chapter 5.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 14, chapitre 5.',
    revealed: 185999, endRevealed: 196999, scenes: ['les-miserables-4-14-5-s1', 'les-miserables-4-14-7-s1']
  },
  {
    id: 'les-miserables-m431', from: 'les-miserables-co', to: 'les-miserables-ja',
    text: 'They are first together in Part 4, Book 15, Chapter 1.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 15, chapitre 1.',
    revealed: 188999, endRevealed: null, scenes: ['les-miserables-4-15-1-s1']
  },
  {
    id: 'les-miserables-m432', from: 'les-miserables-ja', to: 'les-miserables-ts',
    text: 'They are first together in Part 4, Book 15, Chapter 1.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 15, chapitre 1.',
    revealed: 188999, endRevealed: null, scenes: ['les-miserables-4-15-1-s1']
  },
  {
    id: 'les-miserables-m433', from: 'les-miserables-ga', to: 'les-miserables-dr',
    text: 'They are first together in Part 4, Book 15, Chapter 4.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 15, chapitre 4.',
    revealed: 190999, endRevealed: null, scenes: ['les-miserables-4-15-4-s1']
  },
  {
    id: 'les-miserables-m434', from: 'les-miserables-ga', to: 'les-miserables-si',
    text: 'They are first together in Part 4, Book 15, Chapter 4.',
    textFr: 'On les voit ensemble pour la première fois : partie 4, livre 15, chapitre 4.',
    revealed: 190999, endRevealed: null, scenes: ['les-miserables-4-15-4-s1']
  },
  {
    id: 'les-miserables-m435', from: 'les-miserables-bo', to: 'les-miserables-iw',
    text: 'They are first together in Part 5, Book 1, Chapter 2.',
    textFr: 'On les voit ensemble pour la première fois : partie 5, livre 1, chapitre 2.', revealed: 191999,
    endRevealed: null, scenes: ['les-miserables-5-1-2-s1']
  },
  {
    id: 'les-miserables-m436', from: 'les-miserables-cm', to: 'les-miserables-iw',
    text: 'They are first together in Part 5, Book 1, Chapter 2.',
    textFr: 'On les voit ensemble pour la première fois : partie 5, livre 1, chapitre 2.', revealed: 191999,
    endRevealed: null, scenes: ['les-miserables-5-1-2-s1', 'les-miserables-5-1-4-s1']
  },
  {
    id: 'les-miserables-m437', from: 'les-miserables-cr', to: 'les-miserables-iw',
    text: 'They are first together in Part 5, Book 1, Chapter 2.',
    textFr: 'On les voit ensemble pour la première fois : partie 5, livre 1, chapitre 2.', revealed: 191999,
    endRevealed: null, scenes: ['les-miserables-5-1-2-s1', 'les-miserables-5-1-4-s1']
  },
  {
    id: 'les-miserables-m438', from: 'les-miserables-en', to: 'les-miserables-iw',
    text: 'They are first together in Part 5, Book 1, Chapter 2.',
    textFr: 'On les voit ensemble pour la première fois : partie 5, livre 1, chapitre 2.', revealed: 191999,
    endRevealed: null, scenes: ['les-miserables-5-1-2-s1', 'les-miserables-5-1-4-s1']
  },
  {
    id: 'les-miserables-m439', from: 'les-miserables-fe', to: 'les-miserables-iw',
    text: 'They are first together in Part 5, Book 1, Chapter 2.',
    textFr: 'On les voit ensemble pour la première fois : partie 5, livre 1, chapitre 2.', revealed: 191999,
    endRevealed: null, scenes: ['les-miserables-5-1-2-s1']
  },
  {
    id: 'les-miserables-m440', from: 'les-miserables-jo', to: 'les-miserables-iw',
    text: 'They are first together in Part 5, Book 1, Chapter 2.',
    textFr: 'On les voit ensemble pour la première fois : partie 5, livre 1, chapitre 2.', revealed: 191999,
    endRevealed: null, scenes: ['les-miserables-5-1-2-s1']
  },
  {
    id: 'les-miserables-m441', from: 'les-miserables-en', to: 'les-miserables-wa',
    text: 'They are first together in Part 5, Book 1, Chapter 3.',
    textFr: 'On les voit ensemble pour la première fois : partie 5, livre 1, chapitre 3.', revealed: 192999,
    endRevealed: null, scenes: ['les-miserables-5-1-3-s1']
  },
  {
    id: 'les-miserables-m442', from: 'les-miserables-jv', to: 'les-miserables-en',
    text: 'They are first together in Part 5, Book 1, Chapter 4.',
    textFr: 'On les voit ensemble pour la première fois : partie 5, livre 1, chapitre 4.', revealed: 193999,
    endRevealed: 197999, scenes: ['les-miserables-5-1-4-s1', 'les-miserables-5-1-6-s1']
  },
  {
    id: 'les-miserables-m443', from: 'les-miserables-ma', to: 'les-miserables-iw',
    text: 'They are first together in Part 5, Book 1, Chapter 4.',
    textFr: 'On les voit ensemble pour la première fois : partie 5, livre 1, chapitre 4.', revealed: 193999,
    endRevealed: null, scenes: ['les-miserables-5-1-4-s1']
  },
  {
    id: 'les-miserables-m444', from: 'les-miserables-jv', to: 'les-miserables-bo',
    text: 'They are first together in Part 5, Book 1, Chapter 9.',
    textFr: 'On les voit ensemble pour la première fois : partie 5, livre 1, chapitre 9.', revealed: 197999,
    endRevealed: null, scenes: ['les-miserables-5-1-9-s1', 'les-miserables-5-1-11-s1']
  },
  {
    id: 'les-miserables-m445', from: 'les-miserables-jv', to: 'les-miserables-cm',
    text: 'They are first together in Part 5, Book 1, Chapter 9.',
    textFr: 'On les voit ensemble pour la première fois : partie 5, livre 1, chapitre 9.', revealed: 197999,
    endRevealed: null, scenes: ['les-miserables-5-1-9-s1', 'les-miserables-5-1-17-s1']
  },
  {
    id: 'les-miserables-m446', from: 'les-miserables-jv', to: 'les-miserables-gv',
    text: 'They are first together in Part 5, Book 1, Chapter 9.',
    textFr: 'On les voit ensemble pour la première fois : partie 5, livre 1, chapitre 9.', revealed: 197999,
    endRevealed: null, scenes: ['les-miserables-5-1-9-s1']
  },
  {
    id: 'les-miserables-m447', from: 'les-miserables-bx', to: 'les-miserables-by',
    text: 'They are first together in Part 5, Book 1, Chapter 16.',
    textFr: 'On les voit ensemble pour la première fois : partie 5, livre 1, chapitre 16.',
    revealed: 203999, endRevealed: null, scenes: ['les-miserables-5-1-16-s1']
  },
  {
    id: 'les-miserables-m448', from: 'les-miserables-xa', to: 'les-miserables-bx',
    text: 'They are first together in Part 5, Book 1, Chapter 16.',
    textFr: 'On les voit ensemble pour la première fois : partie 5, livre 1, chapitre 16.',
    revealed: 203999, endRevealed: null, scenes: ['les-miserables-5-1-16-s1']
  },
  {
    id: 'les-miserables-m449', from: 'les-miserables-xa', to: 'les-miserables-by',
    text: 'They are first together in Part 5, Book 1, Chapter 16.',
    textFr: 'On les voit ensemble pour la première fois : partie 5, livre 1, chapitre 16.',
    revealed: 203999, endRevealed: null, scenes: ['les-miserables-5-1-16-s1']
  },
  {
    id: 'les-miserables-m450', from: 'les-miserables-xb', to: 'les-miserables-bx',
    text: 'They are first together in Part 5, Book 1, Chapter 16.',
    textFr: 'On les voit ensemble pour la première fois : partie 5, livre 1, chapitre 16.',
    revealed: 203999, endRevealed: null, scenes: ['les-miserables-5-1-16-s1']
  },
  {
    id: 'les-miserables-m451', from: 'les-miserables-xb', to: 'les-miserables-by',
    text: 'They are first together in Part 5, Book 1, Chapter 16.',
    textFr: 'On les voit ensemble pour la première fois : partie 5, livre 1, chapitre 16.',
    revealed: 203999, endRevealed: null, scenes: ['les-miserables-5-1-16-s1']
  },
  {
    id: 'les-miserables-m452', from: 'les-miserables-ma', to: 'les-miserables-fe',
    text: 'They are first together in Part 5, Book 1, Chapter 18.',
    textFr: 'On les voit ensemble pour la première fois : partie 5, livre 1, chapitre 18.',
    revealed: 205999, endRevealed: null, scenes: ['les-miserables-5-1-18-s1', 'les-miserables-5-1-21-s1']
  },
  {
    id: 'les-miserables-m453', from: 'les-miserables-ep', to: 'les-miserables-ja',
    text: 'They are first together in Part 5, Book 1, Chapter 19.',
    textFr: 'On les voit ensemble pour la première fois : partie 5, livre 1, chapitre 19.',
    revealed: 206999, endRevealed: null, scenes: ['les-miserables-5-1-19-s1']
  },
  {
    id: 'les-miserables-m454', from: 'les-miserables-ma', to: 'les-miserables-jo',
    text: 'They are first together in Part 5, Book 1, Chapter 21.',
    textFr: 'On les voit ensemble pour la première fois : partie 5, livre 1, chapitre 21.',
    revealed: 207999, endRevealed: null, scenes: ['les-miserables-5-1-21-s1']
  },
  {
    id: 'les-miserables-m455', from: 'les-miserables-ma', to: 'les-miserables-gv',
    text: 'They are first together in Part 5, Book 1, Chapter 22.',
    textFr: 'On les voit ensemble pour la première fois : partie 5, livre 1, chapitre 22.',
    revealed: 208999, endRevealed: null, scenes: ['les-miserables-5-1-22-s1']
  },
  {
    id: 'les-miserables-m456', from: 'les-miserables-gt', to: 'les-miserables-gv',
    text: 'They are first together in Part 5, Book 1, Chapter 23.',
    textFr: 'On les voit ensemble pour la première fois : partie 5, livre 1, chapitre 23.',
    revealed: 209999, endRevealed: null, scenes: ['les-miserables-5-1-23-s1']
  },
  {
    id: 'les-miserables-m457', from: 'les-miserables-jv', to: 'les-miserables-sw',
    text: 'They are first together in Part 5, Book 3, Chapter 1.',
    textFr: 'On les voit ensemble pour la première fois : partie 5, livre 3, chapitre 1.', revealed: 211999,
    endRevealed: null, scenes: ['les-miserables-5-3-1-s1', 'les-miserables-5-3-2-s1']
  },
  {
    id: 'les-miserables-m458', from: 'les-miserables-ma', to: 'les-miserables-sw',
    text: 'They are first together in Part 5, Book 3, Chapter 1.',
    textFr: 'On les voit ensemble pour la première fois : partie 5, livre 3, chapitre 1.', revealed: 211999,
    endRevealed: null, scenes: ['les-miserables-5-3-1-s1']
  },
  {
    id: 'les-miserables-m459', from: 'les-miserables-ja', to: 'les-miserables-cj',
    text: 'They are first together in Part 5, Book 3, Chapter 3.',
    textFr: 'On les voit ensemble pour la première fois : partie 5, livre 3, chapitre 3.', revealed: 213999,
    endRevealed: 220999, scenes: ['les-miserables-5-3-3-s1', 'les-miserables-5-3-9-s1']
  },
  {
    id: 'les-miserables-m460', from: 'les-miserables-bq', to: 'les-miserables-cx',
    text: 'They are first together in Part 5, Book 3, Chapter 10.',
    textFr: 'On les voit ensemble pour la première fois : partie 5, livre 3, chapitre 10.',
    revealed: 220999, endRevealed: null, scenes: ['les-miserables-5-3-10-s1', 'les-miserables-5-3-12-s1']
  },
  {
    id: 'les-miserables-m461', from: 'les-miserables-bq', to: 'les-miserables-ni',
    text: 'They are first together in Part 5, Book 3, Chapter 10.',
    textFr: 'On les voit ensemble pour la première fois : partie 5, livre 3, chapitre 10.',
    revealed: 220999, endRevealed: null, scenes: ['les-miserables-5-3-10-s1', 'les-miserables-5-3-12-s1']
  },
  {
    id: 'les-miserables-m462', from: 'les-miserables-ja', to: 'les-miserables-cx',
    text: 'They are first together in Part 5, Book 3, Chapter 10.',
    textFr: 'On les voit ensemble pour la première fois : partie 5, livre 3, chapitre 10.',
    revealed: 220999, endRevealed: null, scenes: ['les-miserables-5-3-10-s1']
  },
  {
    id: 'les-miserables-m463', from: 'les-miserables-jv', to: 'les-miserables-cj',
    text: 'They are first together in Part 5, Book 3, Chapter 10.',
    textFr: 'On les voit ensemble pour la première fois : partie 5, livre 3, chapitre 10.',
    revealed: 220999, endRevealed: null, scenes: ['les-miserables-5-3-10-s1']
  },
  {
    id: 'les-miserables-m464', from: 'les-miserables-ma', to: 'les-miserables-cj',
    text: 'They are first together in Part 5, Book 3, Chapter 10.',
    textFr: 'On les voit ensemble pour la première fois : partie 5, livre 3, chapitre 10.',
    revealed: 220999, endRevealed: null, scenes: ['les-miserables-5-3-10-s1']
  },
  {
    id: 'les-miserables-m465', from: 'les-miserables-mg', to: 'les-miserables-ni',
    text: 'They are first together in Part 5, Book 3, Chapter 10.',
    textFr: 'On les voit ensemble pour la première fois : partie 5, livre 3, chapitre 10.',
    revealed: 220999, endRevealed: null, scenes: ['les-miserables-5-3-10-s1', 'les-miserables-5-5-4-s1']
  },
  {
    id: 'les-miserables-m466', from: 'les-miserables-bq', to: 'les-miserables-dg',
    text: 'They are first together in Part 5, Book 3, Chapter 12.',
    textFr: 'On les voit ensemble pour la première fois : partie 5, livre 3, chapitre 12.',
    revealed: 222999, endRevealed: null, scenes: ['les-miserables-5-3-12-s1']
  },
  {
    id: 'les-miserables-m467', from: 'les-miserables-cx', to: 'les-miserables-dg',
    text: 'They are first together in Part 5, Book 3, Chapter 12.',
    textFr: 'On les voit ensemble pour la première fois : partie 5, livre 3, chapitre 12.',
    revealed: 222999, endRevealed: null, scenes: ['les-miserables-5-3-12-s1']
  },
  {
    id: 'les-miserables-m468', from: 'les-miserables-gi', to: 'les-miserables-dg',
    text: 'They are first together in Part 5, Book 3, Chapter 12.',
    textFr: 'On les voit ensemble pour la première fois : partie 5, livre 3, chapitre 12.',
    revealed: 222999, endRevealed: null, scenes: ['les-miserables-5-3-12-s1']
  },
  {
    id: 'les-miserables-m469', from: 'les-miserables-ma', to: 'les-miserables-bq',
    text: 'They are first together in Part 5, Book 3, Chapter 12.',
    textFr: 'On les voit ensemble pour la première fois : partie 5, livre 3, chapitre 12.',
    revealed: 222999, endRevealed: null, scenes: ['les-miserables-5-3-12-s1']
  },
  {
    id: 'les-miserables-m470', from: 'les-miserables-ma', to: 'les-miserables-cx',
    text: 'They are first together in Part 5, Book 3, Chapter 12.',
    textFr: 'On les voit ensemble pour la première fois : partie 5, livre 3, chapitre 12.',
    revealed: 222999, endRevealed: null, scenes: ['les-miserables-5-3-12-s1', 'les-miserables-5-5-4-s1']
  },
  {
    id: 'les-miserables-m471', from: 'les-miserables-ma', to: 'les-miserables-dg',
    text: 'They are first together in Part 5, Book 3, Chapter 12.',
    textFr: 'On les voit ensemble pour la première fois : partie 5, livre 3, chapitre 12.',
    revealed: 222999, endRevealed: null, scenes: ['les-miserables-5-3-12-s1']
  },
  {
    id: 'les-miserables-m472', from: 'les-miserables-mg', to: 'les-miserables-bq',
    text: 'They are first together in Part 5, Book 3, Chapter 12.',
    textFr: 'On les voit ensemble pour la première fois : partie 5, livre 3, chapitre 12.',
    revealed: 222999, endRevealed: null, scenes: ['les-miserables-5-3-12-s1']
  },
  {
    id: 'les-miserables-m473', from: 'les-miserables-mg', to: 'les-miserables-cx',
    text: 'They are first together in Part 5, Book 3, Chapter 12.',
    textFr: 'On les voit ensemble pour la première fois : partie 5, livre 3, chapitre 12.',
    revealed: 222999, endRevealed: null, scenes: ['les-miserables-5-3-12-s1']
  },
  {
    id: 'les-miserables-m474', from: 'les-miserables-mg', to: 'les-miserables-dg',
    text: 'They are first together in Part 5, Book 3, Chapter 12.',
    textFr: 'On les voit ensemble pour la première fois : partie 5, livre 3, chapitre 12.',
    revealed: 222999, endRevealed: null, scenes: ['les-miserables-5-3-12-s1']
  },
  {
    id: 'les-miserables-m475', from: 'les-miserables-jv', to: 'les-miserables-cx',
    text: 'They are first together in Part 5, Book 5, Chapter 2.',
    textFr: 'On les voit ensemble pour la première fois : partie 5, livre 5, chapitre 2.', revealed: 224999,
    endRevealed: null, scenes: ['les-miserables-5-5-2-s1', 'les-miserables-5-5-4-s1']
  },
  {
    id: 'les-miserables-m476', from: 'les-miserables-co', to: 'les-miserables-cx',
    text: 'They are first together in Part 5, Book 5, Chapter 4.',
    textFr: 'On les voit ensemble pour la première fois : partie 5, livre 5, chapitre 4.', revealed: 226999,
    endRevealed: null, scenes: ['les-miserables-5-5-4-s1']
  },
  {
    id: 'les-miserables-m477', from: 'les-miserables-gi', to: 'les-miserables-ni',
    text: 'They are first together in Part 5, Book 5, Chapter 4.',
    textFr: 'On les voit ensemble pour la première fois : partie 5, livre 5, chapitre 4.', revealed: 226999,
    endRevealed: null, scenes: ['les-miserables-5-5-4-s1']
  },
  {
    id: 'les-miserables-m478', from: 'les-miserables-jv', to: 'les-miserables-gi',
    text: 'They are first together in Part 5, Book 5, Chapter 4.',
    textFr: 'On les voit ensemble pour la première fois : partie 5, livre 5, chapitre 4.', revealed: 226999,
    endRevealed: 230999, scenes: ['les-miserables-5-5-4-s1', 'les-miserables-5-5-6-s1']
  },
  {
    id: 'les-miserables-m479', from: 'les-miserables-jv', to: 'les-miserables-mg',
    text: 'They are first together in Part 5, Book 5, Chapter 4.',
    textFr: 'On les voit ensemble pour la première fois : partie 5, livre 5, chapitre 4.', revealed: 226999,
    endRevealed: null, scenes: ['les-miserables-5-5-4-s1', 'les-miserables-5-6-2-s1']
  },
  {
    id: 'les-miserables-m480', from: 'les-miserables-co', to: 'les-miserables-gi',
    text: 'They are first together in Part 5, Book 5, Chapter 6.',
    textFr: 'On les voit ensemble pour la première fois : partie 5, livre 5, chapitre 6.', revealed: 227999,
    endRevealed: null, scenes: ['les-miserables-5-5-6-s1', 'les-miserables-5-6-2-s1']
  },
  {
    id: 'les-miserables-m481', from: 'les-miserables-co', to: 'les-miserables-mg',
    text: 'They are first together in Part 5, Book 6, Chapter 2.',
    textFr: 'On les voit ensemble pour la première fois : partie 5, livre 6, chapitre 2.', revealed: 231999,
    endRevealed: null, scenes: ['les-miserables-5-6-2-s1']
  },
  {
    id: 'les-miserables-m482', from: 'les-miserables-jv', to: 'les-miserables-bq',
    text: 'They are first together in Part 5, Book 7, Chapter 1.',
    textFr: 'On les voit ensemble pour la première fois : partie 5, livre 7, chapitre 1.', revealed: 232999,
    endRevealed: 235999, scenes: ['les-miserables-5-7-1-s1', 'les-miserables-5-8-1-s1']
  },
  {
    id: 'les-miserables-m483', from: 'les-miserables-jv', to: 'les-miserables-ni',
    text: 'They are first together in Part 5, Book 8, Chapter 3.',
    textFr: 'On les voit ensemble pour la première fois : partie 5, livre 8, chapitre 3.', revealed: 235999,
    endRevealed: null, scenes: ['les-miserables-5-8-3-s1']
  },
  {
    id: 'les-miserables-m484', from: 'les-miserables-cy', to: 'les-miserables-cz',
    text: 'They are first together in Part 5, Book 9, Chapter 2.',
    textFr: 'On les voit ensemble pour la première fois : partie 5, livre 9, chapitre 2.', revealed: 237999,
    endRevealed: null, scenes: ['les-miserables-5-9-2-s1']
  },
  {
    id: 'les-miserables-m485', from: 'les-miserables-cy', to: 'les-miserables-dj',
    text: 'They are first together in Part 5, Book 9, Chapter 2.',
    textFr: 'On les voit ensemble pour la première fois : partie 5, livre 9, chapitre 2.', revealed: 237999,
    endRevealed: null, scenes: ['les-miserables-5-9-2-s1', 'les-miserables-5-9-5-s1']
  },
  {
    id: 'les-miserables-m486', from: 'les-miserables-jv', to: 'les-miserables-cy',
    text: 'They are first together in Part 5, Book 9, Chapter 2.',
    textFr: 'On les voit ensemble pour la première fois : partie 5, livre 9, chapitre 2.', revealed: 237999,
    endRevealed: null, scenes: ['les-miserables-5-9-2-s1']
  },
  {
    id: 'les-miserables-m487', from: 'les-miserables-jv', to: 'les-miserables-dj',
    text: 'They are first together in Part 5, Book 9, Chapter 2.',
    textFr: 'On les voit ensemble pour la première fois : partie 5, livre 9, chapitre 2.', revealed: 237999,
    endRevealed: null, scenes: ['les-miserables-5-9-2-s1']
  },
  {
    id: 'les-miserables-m488', from: 'les-miserables-ma', to: 'les-miserables-dj',
    text: 'They are first together in Part 5, Book 9, Chapter 5.',
    textFr: 'On les voit ensemble pour la première fois : partie 5, livre 9, chapitre 5.', revealed: 239999,
    endRevealed: null, scenes: ['les-miserables-5-9-5-s1']
  }
] AS row
MATCH (a:Character {id: row.from}), (b:Character {id: row.to})
MERGE (a)-[t:MEETS {id: row.id}]->(b)
SET t.directed = false, t.label = 'meets {}', t.labelBack = 'meets {}', t.labelFr = 'rencontre {}', t.labelBackFr = 'rencontre {}',
  t.text = row.text, t.textFr = row.textFr, t.began = row.revealed, t.ended = row.endRevealed,
  t.revealed = row.revealed, t.endRevealed = row.endRevealed, t.sentiment = 0, t.strength = 1,
  t.scenes = row.scenes, t.sources = ['les-miserables-jean-complete'];

// From the third.
UNWIND [
  {
    id: 'les-miserables-k001', from: 'les-miserables-mb', to: 'les-miserables-my',
    text: 'They are together for the third time in Part 1, Book 1, Chapter 4.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 1, livre 1, chapitre 4.', revealed: 4999,
    endRevealed: 15999,
    scenes: ['les-miserables-1-1-4-s1', 'les-miserables-1-1-5-s1', 'les-miserables-1-1-7-s1', 'les-miserables-1-2-2-s1', 'les-miserables-1-2-3-s1']
  },
  {
    id: 'les-miserables-k002', from: 'les-miserables-me', to: 'les-miserables-my',
    text: 'They are together for the third time in Part 1, Book 1, Chapter 4.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 1, livre 1, chapitre 4.', revealed: 4999,
    endRevealed: 14999,
    scenes: ['les-miserables-1-1-4-s1', 'les-miserables-1-1-5-s1', 'les-miserables-1-1-6-s1', 'les-miserables-1-1-7-s1', 'les-miserables-1-2-2-s1']
  },
  {
    id: 'les-miserables-k003', from: 'les-miserables-mb', to: 'les-miserables-me',
    text: 'They are together for the third time in Part 1, Book 1, Chapter 5.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 1, livre 1, chapitre 5.', revealed: 5999,
    endRevealed: null,
    scenes: ['les-miserables-1-1-5-s1', 'les-miserables-1-1-7-s1', 'les-miserables-1-2-2-s1', 'les-miserables-1-2-3-s1', 'les-miserables-1-2-4-s1']
  },
  {
    id: 'les-miserables-k004', from: 'les-miserables-my', to: 'les-miserables-jv',
    text: 'They are together for the third time in Part 1, Book 2, Chapter 5.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 1, livre 2, chapitre 5.', revealed: 16999,
    endRevealed: null, scenes: ['les-miserables-1-2-5-s1', 'les-miserables-1-2-12-s1']
  },
  {
    id: 'les-miserables-k005', from: 'les-miserables-bl', to: 'les-miserables-da',
    text: 'They are together for the third time in Part 1, Book 3, Chapter 6.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 1, livre 3, chapitre 6.', revealed: 23999,
    endRevealed: null, scenes: ['les-miserables-1-3-6-s1', 'les-miserables-1-3-8-s1']
  },
  {
    id: 'les-miserables-k006', from: 'les-miserables-bl', to: 'les-miserables-fa',
    text: 'They are together for the third time in Part 1, Book 3, Chapter 6.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 1, livre 3, chapitre 6.', revealed: 23999,
    endRevealed: null,
    scenes: ['les-miserables-1-3-6-s1', 'les-miserables-1-3-7-s1', 'les-miserables-1-3-8-s1']
  },
  {
    id: 'les-miserables-k007', from: 'les-miserables-bl', to: 'les-miserables-fn',
    text: 'They are together for the third time in Part 1, Book 3, Chapter 6.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 1, livre 3, chapitre 6.', revealed: 23999,
    endRevealed: null, scenes: ['les-miserables-1-3-6-s1', 'les-miserables-1-3-8-s1']
  },
  {
    id: 'les-miserables-k008', from: 'les-miserables-bl', to: 'les-miserables-ft',
    text: 'They are together for the third time in Part 1, Book 3, Chapter 6.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 1, livre 3, chapitre 6.', revealed: 23999,
    endRevealed: null,
    scenes: ['les-miserables-1-3-6-s1', 'les-miserables-1-3-7-s1', 'les-miserables-1-3-8-s1']
  },
  {
    id: 'les-miserables-k009', from: 'les-miserables-bl', to: 'les-miserables-fv',
    text: 'They are together for the third time in Part 1, Book 3, Chapter 6.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 1, livre 3, chapitre 6.', revealed: 23999,
    endRevealed: null,
    scenes: ['les-miserables-1-3-6-s1', 'les-miserables-1-3-7-s1', 'les-miserables-1-3-8-s1']
  },
  {
    id: 'les-miserables-k010', from: 'les-miserables-bl', to: 'les-miserables-li',
    text: 'They are together for the third time in Part 1, Book 3, Chapter 6.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 1, livre 3, chapitre 6.', revealed: 23999,
    endRevealed: null,
    scenes: ['les-miserables-1-3-6-s1', 'les-miserables-1-3-7-s1', 'les-miserables-1-3-8-s1']
  },
  {
    id: 'les-miserables-k011', from: 'les-miserables-bl', to: 'les-miserables-ze',
    text: 'They are together for the third time in Part 1, Book 3, Chapter 6.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 1, livre 3, chapitre 6.', revealed: 23999,
    endRevealed: null, scenes: ['les-miserables-1-3-6-s1', 'les-miserables-1-3-8-s1']
  },
  {
    id: 'les-miserables-k012', from: 'les-miserables-da', to: 'les-miserables-fa',
    text: 'They are together for the third time in Part 1, Book 3, Chapter 6.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 1, livre 3, chapitre 6.', revealed: 23999,
    endRevealed: null, scenes: ['les-miserables-1-3-6-s1', 'les-miserables-1-3-8-s1']
  },
  {
    id: 'les-miserables-k013', from: 'les-miserables-da', to: 'les-miserables-fn',
    text: 'They are together for the third time in Part 1, Book 3, Chapter 6.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 1, livre 3, chapitre 6.', revealed: 23999,
    endRevealed: null,
    scenes: ['les-miserables-1-3-6-s1', 'les-miserables-1-3-8-s1', 'les-miserables-1-3-9-s1']
  },
  {
    id: 'les-miserables-k014', from: 'les-miserables-da', to: 'les-miserables-ft',
    text: 'They are together for the third time in Part 1, Book 3, Chapter 6.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 1, livre 3, chapitre 6.', revealed: 23999,
    endRevealed: null, scenes: ['les-miserables-1-3-6-s1', 'les-miserables-1-3-8-s1']
  },
  {
    id: 'les-miserables-k015', from: 'les-miserables-da', to: 'les-miserables-fv',
    text: 'They are together for the third time in Part 1, Book 3, Chapter 6.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 1, livre 3, chapitre 6.', revealed: 23999,
    endRevealed: null,
    scenes: ['les-miserables-1-3-6-s1', 'les-miserables-1-3-8-s1', 'les-miserables-1-3-9-s1']
  },
  {
    id: 'les-miserables-k016', from: 'les-miserables-da', to: 'les-miserables-li',
    text: 'They are together for the third time in Part 1, Book 3, Chapter 6.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 1, livre 3, chapitre 6.', revealed: 23999,
    endRevealed: null, scenes: ['les-miserables-1-3-6-s1', 'les-miserables-1-3-8-s1']
  },
  {
    id: 'les-miserables-k017', from: 'les-miserables-da', to: 'les-miserables-ze',
    text: 'They are together for the third time in Part 1, Book 3, Chapter 6.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 1, livre 3, chapitre 6.', revealed: 23999,
    endRevealed: null,
    scenes: ['les-miserables-1-3-6-s1', 'les-miserables-1-3-8-s1', 'les-miserables-1-3-9-s1']
  },
  {
    id: 'les-miserables-k018', from: 'les-miserables-fa', to: 'les-miserables-fn',
    text: 'They are together for the third time in Part 1, Book 3, Chapter 6.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 1, livre 3, chapitre 6.', revealed: 23999,
    endRevealed: null, scenes: ['les-miserables-1-3-6-s1', 'les-miserables-1-3-8-s1']
  },
  {
    id: 'les-miserables-k019', from: 'les-miserables-fa', to: 'les-miserables-ft',
    text: 'They are together for the third time in Part 1, Book 3, Chapter 6.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 1, livre 3, chapitre 6.', revealed: 23999,
    endRevealed: null,
    scenes: ['les-miserables-1-3-6-s1', 'les-miserables-1-3-7-s1', 'les-miserables-1-3-8-s1']
  },
  {
    id: 'les-miserables-k020', from: 'les-miserables-fa', to: 'les-miserables-fv',
    text: 'They are together for the third time in Part 1, Book 3, Chapter 6.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 1, livre 3, chapitre 6.', revealed: 23999,
    endRevealed: null,
    scenes: ['les-miserables-1-3-6-s1', 'les-miserables-1-3-7-s1', 'les-miserables-1-3-8-s1']
  },
  {
    id: 'les-miserables-k021', from: 'les-miserables-fa', to: 'les-miserables-li',
    text: 'They are together for the third time in Part 1, Book 3, Chapter 6.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 1, livre 3, chapitre 6.', revealed: 23999,
    endRevealed: null,
    scenes: ['les-miserables-1-3-6-s1', 'les-miserables-1-3-7-s1', 'les-miserables-1-3-8-s1']
  },
  {
    id: 'les-miserables-k022', from: 'les-miserables-fa', to: 'les-miserables-ze',
    text: 'They are together for the third time in Part 1, Book 3, Chapter 6.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 1, livre 3, chapitre 6.', revealed: 23999,
    endRevealed: null, scenes: ['les-miserables-1-3-6-s1', 'les-miserables-1-3-8-s1']
  },
  {
    id: 'les-miserables-k023', from: 'les-miserables-fn', to: 'les-miserables-ft',
    text: 'They are together for the third time in Part 1, Book 3, Chapter 6.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 1, livre 3, chapitre 6.', revealed: 23999,
    endRevealed: null, scenes: ['les-miserables-1-3-6-s1', 'les-miserables-1-3-8-s1']
  },
  {
    id: 'les-miserables-k024', from: 'les-miserables-fn', to: 'les-miserables-fv',
    text: 'They are together for the third time in Part 1, Book 3, Chapter 6.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 1, livre 3, chapitre 6.', revealed: 23999,
    endRevealed: null,
    scenes: ['les-miserables-1-3-6-s1', 'les-miserables-1-3-8-s1', 'les-miserables-1-3-9-s1']
  },
  {
    id: 'les-miserables-k025', from: 'les-miserables-fn', to: 'les-miserables-li',
    text: 'They are together for the third time in Part 1, Book 3, Chapter 6.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 1, livre 3, chapitre 6.', revealed: 23999,
    endRevealed: null, scenes: ['les-miserables-1-3-6-s1', 'les-miserables-1-3-8-s1']
  },
  {
    id: 'les-miserables-k026', from: 'les-miserables-fn', to: 'les-miserables-ze',
    text: 'They are together for the third time in Part 1, Book 3, Chapter 6.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 1, livre 3, chapitre 6.', revealed: 23999,
    endRevealed: null,
    scenes: ['les-miserables-1-3-6-s1', 'les-miserables-1-3-8-s1', 'les-miserables-1-3-9-s1']
  },
  {
    id: 'les-miserables-k027', from: 'les-miserables-ft', to: 'les-miserables-fv',
    text: 'They are together for the third time in Part 1, Book 3, Chapter 6.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 1, livre 3, chapitre 6.', revealed: 23999,
    endRevealed: null,
    scenes: ['les-miserables-1-3-6-s1', 'les-miserables-1-3-7-s1', 'les-miserables-1-3-8-s1']
  },
  {
    id: 'les-miserables-k028', from: 'les-miserables-ft', to: 'les-miserables-li',
    text: 'They are together for the third time in Part 1, Book 3, Chapter 6.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 1, livre 3, chapitre 6.', revealed: 23999,
    endRevealed: null,
    scenes: ['les-miserables-1-3-6-s1', 'les-miserables-1-3-7-s1', 'les-miserables-1-3-8-s1']
  },
  {
    id: 'les-miserables-k029', from: 'les-miserables-ft', to: 'les-miserables-ze',
    text: 'They are together for the third time in Part 1, Book 3, Chapter 6.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 1, livre 3, chapitre 6.', revealed: 23999,
    endRevealed: null, scenes: ['les-miserables-1-3-6-s1', 'les-miserables-1-3-8-s1']
  },
  {
    id: 'les-miserables-k030', from: 'les-miserables-fv', to: 'les-miserables-li',
    text: 'They are together for the third time in Part 1, Book 3, Chapter 6.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 1, livre 3, chapitre 6.', revealed: 23999,
    endRevealed: null,
    scenes: ['les-miserables-1-3-6-s1', 'les-miserables-1-3-7-s1', 'les-miserables-1-3-8-s1']
  },
  {
    id: 'les-miserables-k031', from: 'les-miserables-fv', to: 'les-miserables-ze',
    text: 'They are together for the third time in Part 1, Book 3, Chapter 6.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 1, livre 3, chapitre 6.', revealed: 23999,
    endRevealed: null,
    scenes: ['les-miserables-1-3-6-s1', 'les-miserables-1-3-8-s1', 'les-miserables-1-3-9-s1']
  },
  {
    id: 'les-miserables-k032', from: 'les-miserables-li', to: 'les-miserables-ze',
    text: 'They are together for the third time in Part 1, Book 3, Chapter 6.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 1, livre 3, chapitre 6.', revealed: 23999,
    endRevealed: null, scenes: ['les-miserables-1-3-6-s1', 'les-miserables-1-3-8-s1']
  },
  {
    id: 'les-miserables-k033', from: 'les-miserables-co', to: 'les-miserables-tm',
    text: 'They are together for the third time in Part 1, Book 5, Chapter 8.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 1, livre 5, chapitre 8.', revealed: 31999,
    endRevealed: null,
    scenes: ['les-miserables-1-5-8-s1', 'les-miserables-2-3-3-s1', 'les-miserables-2-3-4-s1', 'les-miserables-2-3-8-s1', 'les-miserables-2-3-9-s1']
  },
  {
    id: 'les-miserables-k034', from: 'les-miserables-th', to: 'les-miserables-tm',
    text: 'They are together for the third time in Part 1, Book 5, Chapter 8.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 1, livre 5, chapitre 8.', revealed: 31999,
    endRevealed: 65999,
    scenes: ['les-miserables-1-5-8-s1', 'les-miserables-1-6-1-s1', 'les-miserables-2-3-2-s1', 'les-miserables-2-3-8-s1', 'les-miserables-2-3-9-s1']
  },
  {
    id: 'les-miserables-k035', from: 'les-miserables-jv', to: 'les-miserables-ja',
    text: 'They are together for the third time in Part 1, Book 6, Chapter 2.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 1, livre 6, chapitre 2.', revealed: 37999,
    endRevealed: 70999,
    scenes: ['les-miserables-1-6-2-s1', 'les-miserables-1-8-2-s1', 'les-miserables-1-8-3-s1', 'les-miserables-1-8-4-s1', 'les-miserables-1-8-5-s1']
  },
  {
    id: 'les-miserables-k036', from: 'les-miserables-jv', to: 'les-miserables-fn',
    text: 'They are together for the third time in Part 1, Book 7, Chapter 1.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 1, livre 7, chapitre 1.', revealed: 38999,
    endRevealed: null,
    scenes: ['les-miserables-1-7-1-s1', 'les-miserables-1-8-1-s1', 'les-miserables-1-8-2-s1', 'les-miserables-1-8-3-s1', 'les-miserables-1-8-4-s1']
  },
  {
    id: 'les-miserables-k037', from: 'les-miserables-ch', to: 'les-miserables-pa',
    text: 'They are together for the third time in Part 1, Book 7, Chapter 11.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 1, livre 7, chapitre 11.',
    revealed: 47999, endRevealed: null, scenes: ['les-miserables-1-7-11-s1', 'les-miserables-1-8-3-s1']
  },
  {
    id: 'les-miserables-k038', from: 'les-miserables-ju', to: 'les-miserables-ch',
    text: 'They are together for the third time in Part 1, Book 7, Chapter 11.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 1, livre 7, chapitre 11.',
    revealed: 47999, endRevealed: null, scenes: ['les-miserables-1-7-11-s1', 'les-miserables-1-8-3-s1']
  },
  {
    id: 'les-miserables-k039', from: 'les-miserables-ju', to: 'les-miserables-pa',
    text: 'They are together for the third time in Part 1, Book 7, Chapter 11.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 1, livre 7, chapitre 11.',
    revealed: 47999, endRevealed: null, scenes: ['les-miserables-1-7-11-s1', 'les-miserables-1-8-3-s1']
  },
  {
    id: 'les-miserables-k040', from: 'les-miserables-jv', to: 'les-miserables-ju',
    text: 'They are together for the third time in Part 1, Book 7, Chapter 11.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 1, livre 7, chapitre 11.',
    revealed: 47999, endRevealed: null, scenes: ['les-miserables-1-7-11-s1']
  },
  {
    id: 'les-miserables-k041', from: 'les-miserables-jv', to: 'les-miserables-pa',
    text: 'They are together for the third time in Part 1, Book 7, Chapter 11.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 1, livre 7, chapitre 11.',
    revealed: 47999, endRevealed: null, scenes: ['les-miserables-1-7-11-s1']
  },
  {
    id: 'les-miserables-k042', from: 'les-miserables-fn', to: 'les-miserables-ja',
    text: 'They are together for the third time in Part 1, Book 8, Chapter 2.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 1, livre 8, chapitre 2.', revealed: 49999,
    endRevealed: null,
    scenes: ['les-miserables-1-8-2-s1', 'les-miserables-1-8-3-s1', 'les-miserables-1-8-4-s1']
  },
  {
    id: 'les-miserables-k043', from: 'les-miserables-jv', to: 'les-miserables-ss',
    text: 'They are together for the third time in Part 1, Book 8, Chapter 5.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 1, livre 8, chapitre 5.', revealed: 52999,
    endRevealed: null, scenes: ['les-miserables-1-8-5-s1']
  },
  {
    id: 'les-miserables-k044', from: 'les-miserables-az', to: 'les-miserables-co',
    text: 'They are together for the third time in Part 2, Book 3, Chapter 1.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 2, livre 3, chapitre 1.', revealed: 56999,
    endRevealed: null,
    scenes: ['les-miserables-2-3-1-s1', 'les-miserables-3-8-9-s1', 'les-miserables-3-8-10-s1']
  },
  {
    id: 'les-miserables-k045', from: 'les-miserables-az', to: 'les-miserables-ep',
    text: 'They are together for the third time in Part 2, Book 3, Chapter 1.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 2, livre 3, chapitre 1.', revealed: 56999,
    endRevealed: 130999,
    scenes: ['les-miserables-2-3-1-s1', 'les-miserables-2-3-4-s1', 'les-miserables-2-3-8-s1', 'les-miserables-3-1-13-s1', 'les-miserables-3-8-12-s1']
  },
  {
    id: 'les-miserables-k046', from: 'les-miserables-co', to: 'les-miserables-ep',
    text: 'They are together for the third time in Part 2, Book 3, Chapter 1.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 2, livre 3, chapitre 1.', revealed: 56999,
    endRevealed: null, scenes: ['les-miserables-2-3-1-s1', 'les-miserables-4-14-7-s1']
  },
  {
    id: 'les-miserables-k047', from: 'les-miserables-jv', to: 'les-miserables-co',
    text: 'They are together for the third time in Part 2, Book 3, Chapter 7.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 2, livre 3, chapitre 7.', revealed: 62999,
    endRevealed: 67999,
    scenes: ['les-miserables-2-3-7-s1', 'les-miserables-2-3-8-s1', 'les-miserables-2-3-9-s1', 'les-miserables-2-3-10-s1', 'les-miserables-2-3-11-s1']
  },
  {
    id: 'les-miserables-k048', from: 'les-miserables-jv', to: 'les-miserables-th',
    text: 'They are together for the third time in Part 2, Book 3, Chapter 10.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 2, livre 3, chapitre 10.',
    revealed: 65999, endRevealed: 134999,
    scenes: ['les-miserables-2-3-10-s1', 'les-miserables-3-8-8-s1', 'les-miserables-3-8-9-s1', 'les-miserables-3-8-18-s1', 'les-miserables-3-8-19-s1']
  },
  {
    id: 'les-miserables-k049', from: 'les-miserables-jv', to: 'les-miserables-ff',
    text: 'They are together for the third time in Part 2, Book 5, Chapter 9.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 2, livre 5, chapitre 9.', revealed: 79999,
    endRevealed: 88999,
    scenes: ['les-miserables-2-5-9-s1', 'les-miserables-2-8-1-s1', 'les-miserables-2-8-4-s1', 'les-miserables-2-8-7-s1', 'les-miserables-2-8-8-s1']
  },
  {
    id: 'les-miserables-k050', from: 'les-miserables-ff', to: 'les-miserables-mi',
    text: 'They are together for the third time in Part 2, Book 8, Chapter 8.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 2, livre 8, chapitre 8.', revealed: 87999,
    endRevealed: null, scenes: ['les-miserables-2-8-8-s1']
  },
  {
    id: 'les-miserables-k051', from: 'les-miserables-co', to: 'les-miserables-ff',
    text: 'They are together for the third time in Part 2, Book 8, Chapter 9.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 2, livre 8, chapitre 9.', revealed: 88999,
    endRevealed: null, scenes: ['les-miserables-2-8-9-s1']
  },
  {
    id: 'les-miserables-k052', from: 'les-miserables-az', to: 'les-miserables-tm',
    text: 'They are together for the third time in Part 3, Book 1, Chapter 13.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 3, livre 1, chapitre 13.',
    revealed: 89999, endRevealed: null,
    scenes: ['les-miserables-3-1-13-s1', 'les-miserables-3-8-9-s1', 'les-miserables-3-8-12-s1', 'les-miserables-3-8-16-s1']
  },
  {
    id: 'les-miserables-k053', from: 'les-miserables-ep', to: 'les-miserables-tm',
    text: 'They are together for the third time in Part 3, Book 1, Chapter 13.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 3, livre 1, chapitre 13.',
    revealed: 89999, endRevealed: null,
    scenes: ['les-miserables-3-1-13-s1', 'les-miserables-3-8-7-s1', 'les-miserables-3-8-8-s1', 'les-miserables-3-8-12-s1', 'les-miserables-3-8-16-s1']
  },
  {
    id: 'les-miserables-k054', from: 'les-miserables-gi', to: 'les-miserables-ma',
    text: 'They are together for the third time in Part 3, Book 3, Chapter 2.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 3, livre 3, chapitre 2.', revealed: 93999,
    endRevealed: 163999,
    scenes: ['les-miserables-3-3-2-s1', 'les-miserables-3-3-4-s1', 'les-miserables-3-3-5-s1', 'les-miserables-3-3-7-s1', 'les-miserables-3-3-8-s1']
  },
  {
    id: 'les-miserables-k055', from: 'les-miserables-gi', to: 'les-miserables-mg',
    text: 'They are together for the third time in Part 3, Book 3, Chapter 5.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 3, livre 3, chapitre 5.', revealed: 96999,
    endRevealed: 226999,
    scenes: ['les-miserables-3-3-5-s1', 'les-miserables-3-3-7-s1', 'les-miserables-3-3-8-s1', 'les-miserables-3-5-6-s1', 'les-miserables-4-8-7-s1']
  },
  {
    id: 'les-miserables-k056', from: 'les-miserables-ma', to: 'les-miserables-mg',
    text: 'They are together for the third time in Part 3, Book 3, Chapter 5.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 3, livre 3, chapitre 5.', revealed: 96999,
    endRevealed: null,
    scenes: ['les-miserables-3-3-5-s1', 'les-miserables-3-3-7-s1', 'les-miserables-5-3-12-s1', 'les-miserables-5-6-2-s1']
  },
  {
    id: 'les-miserables-k057', from: 'les-miserables-ma', to: 'les-miserables-cr',
    text: 'They are together for the third time in Part 3, Book 4, Chapter 5.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 3, livre 4, chapitre 5.',
    revealed: 102999, endRevealed: 129999,
    scenes: ['les-miserables-3-4-5-s1', 'les-miserables-3-4-6-s1', 'les-miserables-3-5-5-s1', 'les-miserables-3-6-4-s1', 'les-miserables-3-6-6-s1']
  },
  {
    id: 'les-miserables-k058', from: 'les-miserables-ma', to: 'les-miserables-en',
    text: 'They are together for the third time in Part 3, Book 4, Chapter 5.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 3, livre 4, chapitre 5.',
    revealed: 102999, endRevealed: 207999,
    scenes: ['les-miserables-3-4-5-s1', 'les-miserables-4-14-5-s1', 'les-miserables-5-1-4-s1', 'les-miserables-5-1-18-s1', 'les-miserables-5-1-19-s1']
  },
  {
    id: 'les-miserables-k059', from: 'les-miserables-ma', to: 'les-miserables-mm',
    text: 'They are together for the third time in Part 3, Book 5, Chapter 5.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 3, livre 5, chapitre 5.',
    revealed: 105999, endRevealed: null, scenes: ['les-miserables-3-5-5-s1', 'les-miserables-4-2-3-s1']
  },
  {
    id: 'les-miserables-k060', from: 'les-miserables-mg', to: 'les-miserables-tg',
    text: 'They are together for the third time in Part 3, Book 5, Chapter 6.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 3, livre 5, chapitre 6.',
    revealed: 106999, endRevealed: null, scenes: ['les-miserables-3-5-6-s1']
  },
  {
    id: 'les-miserables-k061', from: 'les-miserables-co', to: 'les-miserables-ma',
    text: 'They are together for the third time in Part 3, Book 6, Chapter 2.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 3, livre 6, chapitre 2.',
    revealed: 108999, endRevealed: 113999,
    scenes: ['les-miserables-3-6-2-s1', 'les-miserables-3-6-3-s1', 'les-miserables-3-6-4-s1', 'les-miserables-3-6-5-s1', 'les-miserables-3-6-6-s1']
  },
  {
    id: 'les-miserables-k062', from: 'les-miserables-jv', to: 'les-miserables-ma',
    text: 'They are together for the third time in Part 3, Book 6, Chapter 4.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 3, livre 6, chapitre 4.',
    revealed: 110999, endRevealed: 115999,
    scenes: ['les-miserables-3-6-4-s1', 'les-miserables-3-6-5-s1', 'les-miserables-3-6-6-s1', 'les-miserables-3-6-7-s1', 'les-miserables-3-6-8-s1']
  },
  {
    id: 'les-miserables-k063', from: 'les-miserables-co', to: 'les-miserables-th',
    text: 'They are together for the third time in Part 3, Book 8, Chapter 8.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 3, livre 8, chapitre 8.',
    revealed: 122999, endRevealed: null,
    scenes: ['les-miserables-3-8-8-s1', 'les-miserables-3-8-9-s1', 'les-miserables-3-8-10-s1']
  },
  {
    id: 'les-miserables-k064', from: 'les-miserables-ep', to: 'les-miserables-th',
    text: 'They are together for the third time in Part 3, Book 8, Chapter 8.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 3, livre 8, chapitre 8.',
    revealed: 122999, endRevealed: null,
    scenes: ['les-miserables-3-8-8-s1', 'les-miserables-3-8-12-s1', 'les-miserables-3-8-16-s1', 'les-miserables-4-8-4-s1']
  },
  {
    id: 'les-miserables-k065', from: 'les-miserables-az', to: 'les-miserables-th',
    text: 'They are together for the third time in Part 3, Book 8, Chapter 9.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 3, livre 8, chapitre 9.',
    revealed: 123999, endRevealed: null,
    scenes: ['les-miserables-3-8-9-s1', 'les-miserables-3-8-10-s1', 'les-miserables-3-8-12-s1', 'les-miserables-3-8-16-s1', 'les-miserables-5-6-1-s1']
  },
  {
    id: 'les-miserables-k066', from: 'les-miserables-jv', to: 'les-miserables-tm',
    text: 'They are together for the third time in Part 3, Book 8, Chapter 9.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 3, livre 8, chapitre 9.',
    revealed: 123999, endRevealed: null,
    scenes: ['les-miserables-3-8-9-s1', 'les-miserables-3-8-18-s1', 'les-miserables-3-8-19-s1']
  },
  {
    id: 'les-miserables-k067', from: 'les-miserables-ep', to: 'les-miserables-ma',
    text: 'They are together for the third time in Part 3, Book 8, Chapter 11.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 3, livre 8, chapitre 11.',
    revealed: 125999, endRevealed: 165999,
    scenes: ['les-miserables-3-8-11-s1', 'les-miserables-3-8-16-s1', 'les-miserables-4-2-4-s1', 'les-miserables-4-8-3-s1', 'les-miserables-4-8-4-s1']
  },
  {
    id: 'les-miserables-k068', from: 'les-miserables-bo', to: 'les-miserables-cr',
    text: 'They are together for the third time in Part 3, Book 8, Chapter 15.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 3, livre 8, chapitre 15.',
    revealed: 129999, endRevealed: 181999,
    scenes: ['les-miserables-3-8-15-s1', 'les-miserables-4-1-6-s1', 'les-miserables-4-12-2-s1', 'les-miserables-4-12-3-s1', 'les-miserables-4-12-6-s1']
  },
  {
    id: 'les-miserables-k069', from: 'les-miserables-ma', to: 'les-miserables-bo',
    text: 'They are together for the third time in Part 3, Book 8, Chapter 15.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 3, livre 8, chapitre 15.',
    revealed: 129999, endRevealed: null,
    scenes: ['les-miserables-3-8-15-s1', 'les-miserables-4-14-5-s1', 'les-miserables-5-1-18-s1', 'les-miserables-5-1-21-s1']
  },
  {
    id: 'les-miserables-k070', from: 'les-miserables-bj', to: 'les-miserables-du',
    text: 'They are together for the third time in Part 3, Book 8, Chapter 20.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 3, livre 8, chapitre 20.',
    revealed: 134999, endRevealed: null, scenes: ['les-miserables-3-8-20-s1', 'les-miserables-3-8-21-s1']
  },
  {
    id: 'les-miserables-k071', from: 'les-miserables-gu', to: 'les-miserables-qu',
    text: 'They are together for the third time in Part 3, Book 8, Chapter 20.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 3, livre 8, chapitre 20.',
    revealed: 134999, endRevealed: null,
    scenes: ['les-miserables-3-8-20-s1', 'les-miserables-3-8-21-s1', 'les-miserables-4-8-4-s1']
  },
  {
    id: 'les-miserables-k072', from: 'les-miserables-pn', to: 'les-miserables-bj',
    text: 'They are together for the third time in Part 3, Book 8, Chapter 21.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 3, livre 8, chapitre 21.',
    revealed: 135999, endRevealed: null, scenes: ['les-miserables-3-8-21-s1']
  },
  {
    id: 'les-miserables-k073', from: 'les-miserables-pn', to: 'les-miserables-du',
    text: 'They are together for the third time in Part 3, Book 8, Chapter 21.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 3, livre 8, chapitre 21.',
    revealed: 135999, endRevealed: null, scenes: ['les-miserables-3-8-21-s1']
  },
  {
    id: 'les-miserables-k074', from: 'les-miserables-th', to: 'les-miserables-pn',
    text: 'They are together for the third time in Part 3, Book 8, Chapter 21.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 3, livre 8, chapitre 21.',
    revealed: 135999, endRevealed: null, scenes: ['les-miserables-3-8-21-s1']
  },
  {
    id: 'les-miserables-k075', from: 'les-miserables-cr', to: 'les-miserables-en',
    text: 'They are together for the third time in Part 4, Book 1, Chapter 6.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 4, livre 1, chapitre 6.',
    revealed: 137999, endRevealed: 177999,
    scenes: ['les-miserables-4-1-6-s1', 'les-miserables-4-11-4-s1', 'les-miserables-4-11-5-s1', 'les-miserables-4-11-6-s1', 'les-miserables-4-12-4-s1']
  },
  {
    id: 'les-miserables-k076', from: 'les-miserables-bj', to: 'les-miserables-bb',
    text: 'They are together for the third time in Part 4, Book 2, Chapter 2.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 4, livre 2, chapitre 2.',
    revealed: 139999, endRevealed: null,
    scenes: ['les-miserables-4-2-2-s1', 'les-miserables-4-6-3-s1', 'les-miserables-4-8-4-s1']
  },
  {
    id: 'les-miserables-k077', from: 'les-miserables-gu', to: 'les-miserables-bb',
    text: 'They are together for the third time in Part 4, Book 2, Chapter 2.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 4, livre 2, chapitre 2.',
    revealed: 139999, endRevealed: null,
    scenes: ['les-miserables-4-2-2-s1', 'les-miserables-4-6-3-s1', 'les-miserables-4-8-4-s1']
  },
  {
    id: 'les-miserables-k078', from: 'les-miserables-gu', to: 'les-miserables-bj',
    text: 'They are together for the third time in Part 4, Book 2, Chapter 2.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 4, livre 2, chapitre 2.',
    revealed: 139999, endRevealed: null,
    scenes: ['les-miserables-4-2-2-s1', 'les-miserables-4-6-3-s1', 'les-miserables-4-8-4-s1']
  },
  {
    id: 'les-miserables-k079', from: 'les-miserables-co', to: 'les-miserables-ts',
    text: 'They are together for the third time in Part 4, Book 3, Chapter 5.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 4, livre 3, chapitre 5.',
    revealed: 145999, endRevealed: null,
    scenes: ['les-miserables-4-3-5-s1', 'les-miserables-4-5-3-s1', 'les-miserables-4-8-3-s1', 'les-miserables-4-15-1-s1']
  },
  {
    id: 'les-miserables-k080', from: 'les-miserables-jv', to: 'les-miserables-ts',
    text: 'They are together for the third time in Part 4, Book 3, Chapter 5.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 4, livre 3, chapitre 5.',
    revealed: 145999, endRevealed: null,
    scenes: ['les-miserables-4-3-5-s1', 'les-miserables-4-8-3-s1', 'les-miserables-4-15-1-s1']
  },
  {
    id: 'les-miserables-k081', from: 'les-miserables-ga', to: 'les-miserables-mo',
    text: 'They are together for the third time in Part 4, Book 6, Chapter 3.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 4, livre 6, chapitre 3.',
    revealed: 157999, endRevealed: null, scenes: ['les-miserables-4-6-3-s1']
  },
  {
    id: 'les-miserables-k082', from: 'les-miserables-th', to: 'les-miserables-bb',
    text: 'They are together for the third time in Part 4, Book 6, Chapter 3.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 4, livre 6, chapitre 3.',
    revealed: 157999, endRevealed: null, scenes: ['les-miserables-4-6-3-s1', 'les-miserables-4-8-4-s1']
  },
  {
    id: 'les-miserables-k083', from: 'les-miserables-th', to: 'les-miserables-gu',
    text: 'They are together for the third time in Part 4, Book 6, Chapter 3.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 4, livre 6, chapitre 3.',
    revealed: 157999, endRevealed: null, scenes: ['les-miserables-4-6-3-s1', 'les-miserables-4-8-4-s1']
  },
  {
    id: 'les-miserables-k084', from: 'les-miserables-cr', to: 'les-miserables-ba',
    text: 'They are together for the third time in Part 4, Book 8, Chapter 3.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 4, livre 8, chapitre 3.',
    revealed: 160999, endRevealed: 183999,
    scenes: ['les-miserables-4-8-3-s1', 'les-miserables-4-11-4-s1', 'les-miserables-4-12-4-s1', 'les-miserables-4-12-6-s1', 'les-miserables-4-14-1-s1']
  },
  {
    id: 'les-miserables-k085', from: 'les-miserables-qu', to: 'les-miserables-bb',
    text: 'They are together for the third time in Part 4, Book 8, Chapter 4.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 4, livre 8, chapitre 4.',
    revealed: 161999, endRevealed: null, scenes: ['les-miserables-4-8-4-s1']
  },
  {
    id: 'les-miserables-k086', from: 'les-miserables-qu', to: 'les-miserables-bj',
    text: 'They are together for the third time in Part 4, Book 8, Chapter 4.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 4, livre 8, chapitre 4.',
    revealed: 161999, endRevealed: null, scenes: ['les-miserables-4-8-4-s1']
  },
  {
    id: 'les-miserables-k087', from: 'les-miserables-th', to: 'les-miserables-bj',
    text: 'They are together for the third time in Part 4, Book 8, Chapter 4.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 4, livre 8, chapitre 4.',
    revealed: 161999, endRevealed: null, scenes: ['les-miserables-4-8-4-s1']
  },
  {
    id: 'les-miserables-k088', from: 'les-miserables-mm', to: 'les-miserables-pl',
    text: 'They are together for the third time in Part 4, Book 9, Chapter 3.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 4, livre 9, chapitre 3.',
    revealed: 166999, endRevealed: null, scenes: ['les-miserables-4-9-3-s1']
  },
  {
    id: 'les-miserables-k089', from: 'les-miserables-ba', to: 'les-miserables-en',
    text: 'They are together for the third time in Part 4, Book 11, Chapter 4.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 4, livre 11, chapitre 4.',
    revealed: 170999, endRevealed: null,
    scenes: ['les-miserables-4-11-4-s1', 'les-miserables-4-12-6-s1', 'les-miserables-4-14-1-s1', 'les-miserables-4-14-3-s1']
  },
  {
    id: 'les-miserables-k090', from: 'les-miserables-co', to: 'les-miserables-cr',
    text: 'They are together for the third time in Part 4, Book 11, Chapter 4.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 4, livre 11, chapitre 4.',
    revealed: 170999, endRevealed: null, scenes: ['les-miserables-4-11-4-s1']
  },
  {
    id: 'les-miserables-k091', from: 'les-miserables-cr', to: 'les-miserables-jp',
    text: 'They are together for the third time in Part 4, Book 11, Chapter 4.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 4, livre 11, chapitre 4.',
    revealed: 170999, endRevealed: null,
    scenes: ['les-miserables-4-11-4-s1', 'les-miserables-4-12-6-s1', 'les-miserables-4-14-3-s1', 'les-miserables-4-14-4-s1']
  },
  {
    id: 'les-miserables-k092', from: 'les-miserables-cm', to: 'les-miserables-en',
    text: 'They are together for the third time in Part 4, Book 11, Chapter 6.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 4, livre 11, chapitre 6.',
    revealed: 172999, endRevealed: 183999,
    scenes: ['les-miserables-4-11-6-s1', 'les-miserables-4-12-4-s1', 'les-miserables-4-12-6-s1', 'les-miserables-4-12-8-s1', 'les-miserables-4-14-1-s1']
  },
  {
    id: 'les-miserables-k093', from: 'les-miserables-cr', to: 'les-miserables-cm',
    text: 'They are together for the third time in Part 4, Book 11, Chapter 6.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 4, livre 11, chapitre 6.',
    revealed: 172999, endRevealed: 184999,
    scenes: ['les-miserables-4-11-6-s1', 'les-miserables-4-12-4-s1', 'les-miserables-4-12-6-s1', 'les-miserables-4-14-1-s1', 'les-miserables-4-14-3-s1']
  },
  {
    id: 'les-miserables-k094', from: 'les-miserables-bo', to: 'les-miserables-jo',
    text: 'They are together for the third time in Part 4, Book 12, Chapter 3.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 4, livre 12, chapitre 3.',
    revealed: 175999, endRevealed: 204999,
    scenes: ['les-miserables-4-12-3-s1', 'les-miserables-4-12-6-s1', 'les-miserables-4-14-1-s1', 'les-miserables-4-14-3-s1', 'les-miserables-5-1-2-s1']
  },
  {
    id: 'les-miserables-k095', from: 'les-miserables-en', to: 'les-miserables-fe',
    text: 'They are together for the third time in Part 4, Book 12, Chapter 3.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 4, livre 12, chapitre 3.',
    revealed: 175999, endRevealed: 207999,
    scenes: ['les-miserables-4-12-3-s1', 'les-miserables-4-12-6-s1', 'les-miserables-4-14-1-s1', 'les-miserables-5-1-2-s1', 'les-miserables-5-1-18-s1']
  },
  {
    id: 'les-miserables-k096', from: 'les-miserables-gb', to: 'les-miserables-ml',
    text: 'They are together for the third time in Part 4, Book 12, Chapter 3.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 4, livre 12, chapitre 3.',
    revealed: 175999, endRevealed: null, scenes: ['les-miserables-4-12-3-s1', 'les-miserables-4-12-4-s1']
  },
  {
    id: 'les-miserables-k097', from: 'les-miserables-gt', to: 'les-miserables-jo',
    text: 'They are together for the third time in Part 4, Book 12, Chapter 3.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 4, livre 12, chapitre 3.',
    revealed: 175999, endRevealed: null, scenes: ['les-miserables-4-12-3-s1']
  },
  {
    id: 'les-miserables-k098', from: 'les-miserables-ba', to: 'les-miserables-cm',
    text: 'They are together for the third time in Part 4, Book 12, Chapter 6.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 4, livre 12, chapitre 6.',
    revealed: 178999, endRevealed: null,
    scenes: ['les-miserables-4-12-6-s1', 'les-miserables-4-14-1-s1', 'les-miserables-4-14-3-s1']
  },
  {
    id: 'les-miserables-k099', from: 'les-miserables-ba', to: 'les-miserables-fe',
    text: 'They are together for the third time in Part 4, Book 12, Chapter 6.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 4, livre 12, chapitre 6.',
    revealed: 178999, endRevealed: null, scenes: ['les-miserables-4-12-6-s1', 'les-miserables-4-14-1-s1']
  },
  {
    id: 'les-miserables-k100', from: 'les-miserables-ba', to: 'les-miserables-jo',
    text: 'They are together for the third time in Part 4, Book 12, Chapter 6.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 4, livre 12, chapitre 6.',
    revealed: 178999, endRevealed: null,
    scenes: ['les-miserables-4-12-6-s1', 'les-miserables-4-14-1-s1', 'les-miserables-4-14-3-s1']
  },
  {
    id: 'les-miserables-k101', from: 'les-miserables-ba', to: 'les-miserables-jp',
    text: 'They are together for the third time in Part 4, Book 12, Chapter 6.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 4, livre 12, chapitre 6.',
    revealed: 178999, endRevealed: null, scenes: ['les-miserables-4-12-6-s1', 'les-miserables-4-14-3-s1']
  },
  {
    id: 'les-miserables-k102', from: 'les-miserables-bo', to: 'les-miserables-ba',
    text: 'They are together for the third time in Part 4, Book 12, Chapter 6.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 4, livre 12, chapitre 6.',
    revealed: 178999, endRevealed: null,
    scenes: ['les-miserables-4-12-6-s1', 'les-miserables-4-14-1-s1', 'les-miserables-4-14-3-s1']
  },
  {
    id: 'les-miserables-k103', from: 'les-miserables-bo', to: 'les-miserables-en',
    text: 'They are together for the third time in Part 4, Book 12, Chapter 6.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 4, livre 12, chapitre 6.',
    revealed: 178999, endRevealed: 195999,
    scenes: ['les-miserables-4-12-6-s1', 'les-miserables-4-14-1-s1', 'les-miserables-4-14-3-s1', 'les-miserables-4-14-5-s1', 'les-miserables-5-1-2-s1']
  },
  {
    id: 'les-miserables-k104', from: 'les-miserables-cr', to: 'les-miserables-fe',
    text: 'They are together for the third time in Part 4, Book 12, Chapter 6.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 4, livre 12, chapitre 6.',
    revealed: 178999, endRevealed: null,
    scenes: ['les-miserables-4-12-6-s1', 'les-miserables-4-14-1-s1', 'les-miserables-5-1-2-s1', 'les-miserables-5-1-21-s1']
  },
  {
    id: 'les-miserables-k105', from: 'les-miserables-cr', to: 'les-miserables-jo',
    text: 'They are together for the third time in Part 4, Book 12, Chapter 6.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 4, livre 12, chapitre 6.',
    revealed: 178999, endRevealed: null,
    scenes: ['les-miserables-4-12-6-s1', 'les-miserables-4-14-1-s1', 'les-miserables-4-14-3-s1', 'les-miserables-5-1-2-s1', 'les-miserables-5-1-21-s1']
  },
  {
    id: 'les-miserables-k106', from: 'les-miserables-en', to: 'les-miserables-jp',
    text: 'They are together for the third time in Part 4, Book 12, Chapter 6.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 4, livre 12, chapitre 6.',
    revealed: 178999, endRevealed: null,
    scenes: ['les-miserables-4-12-6-s1', 'les-miserables-4-12-8-s1', 'les-miserables-4-14-3-s1', 'les-miserables-4-14-4-s1', 'les-miserables-4-14-5-s1']
  },
  {
    id: 'les-miserables-k107', from: 'les-miserables-jp', to: 'les-miserables-fe',
    text: 'They are together for the third time in Part 4, Book 12, Chapter 6.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 4, livre 12, chapitre 6.',
    revealed: 178999, endRevealed: null, scenes: ['les-miserables-4-12-6-s1']
  },
  {
    id: 'les-miserables-k108', from: 'les-miserables-cm', to: 'les-miserables-jp',
    text: 'They are together for the third time in Part 4, Book 12, Chapter 8.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 4, livre 12, chapitre 8.',
    revealed: 180999, endRevealed: null,
    scenes: ['les-miserables-4-12-8-s1', 'les-miserables-4-14-3-s1', 'les-miserables-4-14-4-s1', 'les-miserables-4-14-5-s1']
  },
  {
    id: 'les-miserables-k109', from: 'les-miserables-bo', to: 'les-miserables-cm',
    text: 'They are together for the third time in Part 4, Book 14, Chapter 1.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 4, livre 14, chapitre 1.',
    revealed: 181999, endRevealed: 204999,
    scenes: ['les-miserables-4-14-1-s1', 'les-miserables-4-14-3-s1', 'les-miserables-5-1-2-s1', 'les-miserables-5-1-7-s1', 'les-miserables-5-1-12-s1']
  },
  {
    id: 'les-miserables-k110', from: 'les-miserables-bo', to: 'les-miserables-fe',
    text: 'They are together for the third time in Part 4, Book 14, Chapter 1.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 4, livre 14, chapitre 1.',
    revealed: 181999, endRevealed: null,
    scenes: ['les-miserables-4-14-1-s1', 'les-miserables-5-1-2-s1', 'les-miserables-5-1-17-s1', 'les-miserables-5-1-18-s1', 'les-miserables-5-1-21-s1']
  },
  {
    id: 'les-miserables-k111', from: 'les-miserables-cm', to: 'les-miserables-fe',
    text: 'They are together for the third time in Part 4, Book 14, Chapter 1.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 4, livre 14, chapitre 1.',
    revealed: 181999, endRevealed: null,
    scenes: ['les-miserables-4-14-1-s1', 'les-miserables-5-1-2-s1', 'les-miserables-5-1-17-s1', 'les-miserables-5-1-18-s1', 'les-miserables-5-1-21-s1']
  },
  {
    id: 'les-miserables-k112', from: 'les-miserables-cm', to: 'les-miserables-jo',
    text: 'They are together for the third time in Part 4, Book 14, Chapter 1.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 4, livre 14, chapitre 1.',
    revealed: 181999, endRevealed: null,
    scenes: ['les-miserables-4-14-1-s1', 'les-miserables-4-14-3-s1', 'les-miserables-5-1-2-s1', 'les-miserables-5-1-17-s1', 'les-miserables-5-1-21-s1']
  },
  {
    id: 'les-miserables-k113', from: 'les-miserables-en', to: 'les-miserables-jo',
    text: 'They are together for the third time in Part 4, Book 14, Chapter 1.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 4, livre 14, chapitre 1.',
    revealed: 181999, endRevealed: null,
    scenes: ['les-miserables-4-14-1-s1', 'les-miserables-4-14-3-s1', 'les-miserables-5-1-2-s1', 'les-miserables-5-1-21-s1']
  },
  {
    id: 'les-miserables-k114', from: 'les-miserables-ga', to: 'les-miserables-ba',
    text: 'They are together for the third time in Part 4, Book 14, Chapter 1.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 4, livre 14, chapitre 1.',
    revealed: 181999, endRevealed: null, scenes: ['les-miserables-4-14-1-s1', 'les-miserables-4-14-3-s1']
  },
  {
    id: 'les-miserables-k115', from: 'les-miserables-ga', to: 'les-miserables-en',
    text: 'They are together for the third time in Part 4, Book 14, Chapter 1.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 4, livre 14, chapitre 1.',
    revealed: 181999, endRevealed: null,
    scenes: ['les-miserables-4-14-1-s1', 'les-miserables-4-14-3-s1', 'les-miserables-4-14-5-s1']
  },
  {
    id: 'les-miserables-k116', from: 'les-miserables-jo', to: 'les-miserables-fe',
    text: 'They are together for the third time in Part 4, Book 14, Chapter 1.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 4, livre 14, chapitre 1.',
    revealed: 181999, endRevealed: null,
    scenes: ['les-miserables-4-14-1-s1', 'les-miserables-5-1-2-s1', 'les-miserables-5-1-17-s1', 'les-miserables-5-1-21-s1']
  },
  {
    id: 'les-miserables-k117', from: 'les-miserables-bo', to: 'les-miserables-jp',
    text: 'They are together for the third time in Part 4, Book 14, Chapter 3.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 4, livre 14, chapitre 3.',
    revealed: 183999, endRevealed: null, scenes: ['les-miserables-4-14-3-s1']
  },
  {
    id: 'les-miserables-k118', from: 'les-miserables-ga', to: 'les-miserables-cm',
    text: 'They are together for the third time in Part 4, Book 14, Chapter 3.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 4, livre 14, chapitre 3.',
    revealed: 183999, endRevealed: null, scenes: ['les-miserables-4-14-3-s1', 'les-miserables-5-1-17-s1']
  },
  {
    id: 'les-miserables-k119', from: 'les-miserables-ga', to: 'les-miserables-cr',
    text: 'They are together for the third time in Part 4, Book 14, Chapter 3.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 4, livre 14, chapitre 3.',
    revealed: 183999, endRevealed: 204999,
    scenes: ['les-miserables-4-14-3-s1', 'les-miserables-4-14-5-s1', 'les-miserables-5-1-8-s1', 'les-miserables-5-1-11-s1', 'les-miserables-5-1-15-s1']
  },
  {
    id: 'les-miserables-k120', from: 'les-miserables-ja', to: 'les-miserables-en',
    text: 'They are together for the third time in Part 4, Book 14, Chapter 3.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 4, livre 14, chapitre 3.',
    revealed: 183999, endRevealed: null,
    scenes: ['les-miserables-4-14-3-s1', 'les-miserables-4-14-5-s1', 'les-miserables-5-1-6-s1', 'les-miserables-5-1-18-s1']
  },
  {
    id: 'les-miserables-k121', from: 'les-miserables-jo', to: 'les-miserables-jp',
    text: 'They are together for the third time in Part 4, Book 14, Chapter 3.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 4, livre 14, chapitre 3.',
    revealed: 183999, endRevealed: null, scenes: ['les-miserables-4-14-3-s1']
  },
  {
    id: 'les-miserables-k122', from: 'les-miserables-ga', to: 'les-miserables-bo',
    text: 'They are together for the third time in Part 4, Book 14, Chapter 5.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 4, livre 14, chapitre 5.',
    revealed: 185999, endRevealed: null, scenes: ['les-miserables-4-14-5-s1', 'les-miserables-5-1-7-s1']
  },
  {
    id: 'les-miserables-k123', from: 'les-miserables-ep', to: 'les-miserables-cr',
    text: 'They are together for the third time in Part 4, Book 14, Chapter 7.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 4, livre 14, chapitre 7.',
    revealed: 187999, endRevealed: null, scenes: ['les-miserables-4-14-7-s1']
  },
  {
    id: 'les-miserables-k124', from: 'les-miserables-cm', to: 'les-miserables-gv',
    text: 'They are together for the third time in Part 5, Book 1, Chapter 7.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 5, livre 1, chapitre 7.',
    revealed: 195999, endRevealed: null,
    scenes: ['les-miserables-5-1-7-s1', 'les-miserables-5-1-8-s1', 'les-miserables-5-1-9-s1']
  },
  {
    id: 'les-miserables-k125', from: 'les-miserables-cr', to: 'les-miserables-gv',
    text: 'They are together for the third time in Part 5, Book 1, Chapter 7.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 5, livre 1, chapitre 7.',
    revealed: 195999, endRevealed: null,
    scenes: ['les-miserables-5-1-7-s1', 'les-miserables-5-1-11-s1', 'les-miserables-5-1-14-s1']
  },
  {
    id: 'les-miserables-k126', from: 'les-miserables-en', to: 'les-miserables-gv',
    text: 'They are together for the third time in Part 5, Book 1, Chapter 7.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 5, livre 1, chapitre 7.',
    revealed: 195999, endRevealed: 209999,
    scenes: ['les-miserables-5-1-7-s1', 'les-miserables-5-1-8-s1', 'les-miserables-5-1-9-s1', 'les-miserables-5-1-14-s1', 'les-miserables-5-1-22-s1']
  },
  {
    id: 'les-miserables-k127', from: 'les-miserables-ga', to: 'les-miserables-gv',
    text: 'They are together for the third time in Part 5, Book 1, Chapter 7.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 5, livre 1, chapitre 7.',
    revealed: 195999, endRevealed: null,
    scenes: ['les-miserables-5-1-7-s1', 'les-miserables-5-1-11-s1', 'les-miserables-5-1-15-s1']
  },
  {
    id: 'les-miserables-k128', from: 'les-miserables-ga', to: 'les-miserables-ma',
    text: 'They are together for the third time in Part 5, Book 1, Chapter 8.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 5, livre 1, chapitre 8.',
    revealed: 196999, endRevealed: null, scenes: ['les-miserables-5-1-8-s1', 'les-miserables-5-1-17-s1']
  },
  {
    id: 'les-miserables-k129', from: 'les-miserables-jv', to: 'les-miserables-ga',
    text: 'They are together for the third time in Part 5, Book 1, Chapter 8.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 5, livre 1, chapitre 8.',
    revealed: 196999, endRevealed: null, scenes: ['les-miserables-5-1-8-s1']
  },
  {
    id: 'les-miserables-k130', from: 'les-miserables-jv', to: 'les-miserables-en',
    text: 'They are together for the third time in Part 5, Book 1, Chapter 9.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 5, livre 1, chapitre 9.',
    revealed: 197999, endRevealed: null,
    scenes: ['les-miserables-5-1-9-s1', 'les-miserables-5-1-11-s1', 'les-miserables-5-1-18-s1']
  },
  {
    id: 'les-miserables-k131', from: 'les-miserables-bo', to: 'les-miserables-gv',
    text: 'They are together for the third time in Part 5, Book 1, Chapter 14.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 5, livre 1, chapitre 14.',
    revealed: 201999, endRevealed: null, scenes: ['les-miserables-5-1-14-s1']
  },
  {
    id: 'les-miserables-k132', from: 'les-miserables-xa', to: 'les-miserables-xb',
    text: 'They are together for the third time in Part 5, Book 1, Chapter 16.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 5, livre 1, chapitre 16.',
    revealed: 203999, endRevealed: null, scenes: ['les-miserables-5-1-16-s1']
  },
  {
    id: 'les-miserables-k133', from: 'les-miserables-ma', to: 'les-miserables-cm',
    text: 'They are together for the third time in Part 5, Book 1, Chapter 17.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 5, livre 1, chapitre 17.',
    revealed: 204999, endRevealed: null,
    scenes: ['les-miserables-5-1-17-s1', 'les-miserables-5-1-18-s1', 'les-miserables-5-1-21-s1']
  },
  {
    id: 'les-miserables-k134', from: 'les-miserables-ja', to: 'les-miserables-ma',
    text: 'They are together for the third time in Part 5, Book 1, Chapter 18.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 5, livre 1, chapitre 18.',
    revealed: 205999, endRevealed: null, scenes: ['les-miserables-5-1-18-s1', 'les-miserables-5-3-9-s1']
  },
  {
    id: 'les-miserables-k135', from: 'les-miserables-en', to: 'les-miserables-gt',
    text: 'They are together for the third time in Part 5, Book 1, Chapter 23.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 5, livre 1, chapitre 23.',
    revealed: 209999, endRevealed: null, scenes: ['les-miserables-5-1-23-s1']
  },
  {
    id: 'les-miserables-k136', from: 'les-miserables-th', to: 'les-miserables-ja',
    text: 'They are together for the third time in Part 5, Book 3, Chapter 3.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 5, livre 3, chapitre 3.',
    revealed: 213999, endRevealed: null, scenes: ['les-miserables-5-3-3-s1']
  },
  {
    id: 'les-miserables-k137', from: 'les-miserables-ja', to: 'les-miserables-cj',
    text: 'They are together for the third time in Part 5, Book 3, Chapter 10.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 5, livre 3, chapitre 10.',
    revealed: 220999, endRevealed: null, scenes: ['les-miserables-5-3-10-s1', 'les-miserables-5-3-11-s1']
  },
  {
    id: 'les-miserables-k138', from: 'les-miserables-jv', to: 'les-miserables-gi',
    text: 'They are together for the third time in Part 5, Book 6, Chapter 1.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 5, livre 6, chapitre 1.',
    revealed: 230999, endRevealed: null, scenes: ['les-miserables-5-6-1-s1', 'les-miserables-5-6-2-s1']
  },
  {
    id: 'les-miserables-k139', from: 'les-miserables-jv', to: 'les-miserables-bq',
    text: 'They are together for the third time in Part 5, Book 8, Chapter 3.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 5, livre 8, chapitre 3.',
    revealed: 235999, endRevealed: null, scenes: ['les-miserables-5-8-3-s1']
  },
  {
    id: 'les-miserables-k140', from: 'les-miserables-th', to: 'les-miserables-ma',
    text: 'They are together for the third time in Part 5, Book 9, Chapter 4.',
    textFr: 'On les voit ensemble pour la troisième fois : partie 5, livre 9, chapitre 4.',
    revealed: 238999, endRevealed: null, scenes: ['les-miserables-5-9-4-s1']
  }
] AS row
MATCH (a:Character {id: row.from}), (b:Character {id: row.to})
MERGE (a)-[t:KEEPS_COMPANY_WITH {id: row.id}]->(b)
SET t.directed = false, t.label = 'keeps company with {}', t.labelBack = 'keeps company with {}', t.labelFr = 'est en compagnie de {}', t.labelBackFr = 'est en compagnie de {}',
  t.text = row.text, t.textFr = row.textFr, t.began = row.revealed, t.ended = row.endRevealed,
  t.revealed = row.revealed, t.endRevealed = row.endRevealed, t.sentiment = 0, t.strength = 2,
  t.scenes = row.scenes, t.sources = ['les-miserables-jean-complete'];

// From the eighth.
UNWIND [
  {
    id: 'les-miserables-o001', from: 'les-miserables-me', to: 'les-miserables-my',
    text: 'They are together for the eighth time in Part 1, Book 2, Chapter 3.',
    textFr: 'On les voit ensemble pour la huitième fois : partie 1, livre 2, chapitre 3.', revealed: 14999,
    endRevealed: null,
    scenes: ['les-miserables-1-2-3-s1', 'les-miserables-1-2-4-s1', 'les-miserables-1-2-12-s1']
  },
  {
    id: 'les-miserables-o002', from: 'les-miserables-mb', to: 'les-miserables-my',
    text: 'They are together for the eighth time in Part 1, Book 2, Chapter 4.',
    textFr: 'On les voit ensemble pour la huitième fois : partie 1, livre 2, chapitre 4.', revealed: 15999,
    endRevealed: null, scenes: ['les-miserables-1-2-4-s1', 'les-miserables-1-2-5-s1']
  },
  {
    id: 'les-miserables-o003', from: 'les-miserables-th', to: 'les-miserables-tm',
    text: 'They are together for the eighth time in Part 2, Book 3, Chapter 10.',
    textFr: 'On les voit ensemble pour la huitième fois : partie 2, livre 3, chapitre 10.', revealed: 65999,
    endRevealed: null,
    scenes: ['les-miserables-2-3-10-s1', 'les-miserables-2-5-10-s1', 'les-miserables-3-1-13-s1', 'les-miserables-3-8-6-s1', 'les-miserables-3-8-7-s1', 'les-miserables-3-8-8-s1', 'les-miserables-3-8-9-s1', 'les-miserables-3-8-12-s1', 'les-miserables-3-8-16-s1', 'les-miserables-3-8-17-s1', 'les-miserables-3-8-18-s1', 'les-miserables-3-8-19-s1', 'les-miserables-3-8-20-s1', 'les-miserables-3-8-21-s1', 'les-miserables-4-6-1-s1']
  },
  {
    id: 'les-miserables-o004', from: 'les-miserables-jv', to: 'les-miserables-co',
    text: 'They are together for the eighth time in Part 2, Book 4, Chapter 2.',
    textFr: 'On les voit ensemble pour la huitième fois : partie 2, livre 4, chapitre 2.', revealed: 67999,
    endRevealed: null,
    scenes: ['les-miserables-2-4-2-s1', 'les-miserables-2-4-3-s1', 'les-miserables-2-4-4-s1', 'les-miserables-2-4-5-s1', 'les-miserables-2-5-1-s1', 'les-miserables-2-5-2-s1', 'les-miserables-2-5-3-s1', 'les-miserables-2-5-4-s1', 'les-miserables-2-5-5-s1', 'les-miserables-2-5-6-s1', 'les-miserables-2-5-7-s1', 'les-miserables-2-5-8-s1', 'les-miserables-2-5-9-s1', 'les-miserables-2-8-1-s1', 'les-miserables-2-8-4-s1', 'les-miserables-2-8-9-s1', 'les-miserables-3-6-1-s1', 'les-miserables-3-6-2-s1', 'les-miserables-3-6-4-s1', 'les-miserables-3-6-5-s1', 'les-miserables-3-6-6-s1', 'les-miserables-3-6-7-s1', 'les-miserables-3-6-8-s1', 'les-miserables-3-6-9-s1', 'les-miserables-3-8-8-s1', 'les-miserables-3-8-9-s1', 'les-miserables-4-3-1-s1', 'les-miserables-4-3-2-s1', 'les-miserables-4-3-4-s1', 'les-miserables-4-3-5-s1', 'les-miserables-4-3-7-s1', 'les-miserables-4-3-8-s1', 'les-miserables-4-4-1-s1', 'les-miserables-4-5-2-s1', 'les-miserables-4-8-3-s1', 'les-miserables-5-5-4-s1', 'les-miserables-5-5-6-s1', 'les-miserables-5-5-7-s1', 'les-miserables-5-5-8-s1', 'les-miserables-5-6-2-s1', 'les-miserables-5-7-1-s1', 'les-miserables-5-8-1-s1', 'les-miserables-5-8-2-s1', 'les-miserables-5-8-3-s1', 'les-miserables-5-9-5-s1']
  },
  {
    id: 'les-miserables-o005', from: 'les-miserables-jv', to: 'les-miserables-ja',
    text: 'They are together for the eighth time in Part 2, Book 4, Chapter 5.',
    textFr: 'On les voit ensemble pour la huitième fois : partie 2, livre 4, chapitre 5.', revealed: 70999,
    endRevealed: null,
    scenes: ['les-miserables-2-4-5-s1', 'les-miserables-2-5-1-s1', 'les-miserables-2-5-5-s1', 'les-miserables-2-5-10-s1', 'les-miserables-5-1-6-s1', 'les-miserables-5-1-18-s1', 'les-miserables-5-1-19-s1', 'les-miserables-5-3-9-s1', 'les-miserables-5-3-10-s1', 'les-miserables-5-3-11-s1']
  },
  {
    id: 'les-miserables-o006', from: 'les-miserables-jv', to: 'les-miserables-ff',
    text: 'They are together for the eighth time in Part 2, Book 8, Chapter 9.',
    textFr: 'On les voit ensemble pour la huitième fois : partie 2, livre 8, chapitre 9.', revealed: 88999,
    endRevealed: null, scenes: ['les-miserables-2-8-9-s1']
  },
  {
    id: 'les-miserables-o007', from: 'les-miserables-co', to: 'les-miserables-ma',
    text: 'They are together for the eighth time in Part 3, Book 6, Chapter 7.',
    textFr: 'On les voit ensemble pour la huitième fois : partie 3, livre 6, chapitre 7.', revealed: 113999,
    endRevealed: null,
    scenes: ['les-miserables-3-6-7-s1', 'les-miserables-3-6-8-s1', 'les-miserables-3-6-9-s1', 'les-miserables-4-3-6-s1', 'les-miserables-4-5-6-s1', 'les-miserables-4-8-1-s1', 'les-miserables-4-8-2-s1', 'les-miserables-4-8-3-s1', 'les-miserables-4-8-6-s1', 'les-miserables-5-5-4-s1', 'les-miserables-5-5-6-s1', 'les-miserables-5-5-7-s1', 'les-miserables-5-5-8-s1', 'les-miserables-5-6-1-s1', 'les-miserables-5-6-2-s1', 'les-miserables-5-7-1-s1', 'les-miserables-5-8-3-s1', 'les-miserables-5-9-1-s1', 'les-miserables-5-9-4-s1', 'les-miserables-5-9-5-s1']
  },
  {
    id: 'les-miserables-o008', from: 'les-miserables-jv', to: 'les-miserables-ma',
    text: 'They are together for the eighth time in Part 3, Book 6, Chapter 9.',
    textFr: 'On les voit ensemble pour la huitième fois : partie 3, livre 6, chapitre 9.', revealed: 115999,
    endRevealed: null,
    scenes: ['les-miserables-3-6-9-s1', 'les-miserables-4-3-7-s1', 'les-miserables-5-1-4-s1', 'les-miserables-5-1-8-s1', 'les-miserables-5-1-19-s1', 'les-miserables-5-1-24-s1', 'les-miserables-5-3-1-s1', 'les-miserables-5-3-2-s1', 'les-miserables-5-3-4-s1', 'les-miserables-5-3-5-s1', 'les-miserables-5-3-6-s1', 'les-miserables-5-3-7-s1', 'les-miserables-5-3-8-s1', 'les-miserables-5-3-9-s1', 'les-miserables-5-3-10-s1', 'les-miserables-5-5-4-s1', 'les-miserables-5-5-6-s1', 'les-miserables-5-5-7-s1', 'les-miserables-5-5-8-s1', 'les-miserables-5-6-1-s1', 'les-miserables-5-6-2-s1', 'les-miserables-5-7-1-s1', 'les-miserables-5-9-5-s1']
  },
  {
    id: 'les-miserables-o009', from: 'les-miserables-ma', to: 'les-miserables-cr',
    text: 'They are together for the eighth time in Part 3, Book 8, Chapter 15.',
    textFr: 'On les voit ensemble pour la huitième fois : partie 3, livre 8, chapitre 15.',
    revealed: 129999, endRevealed: null,
    scenes: ['les-miserables-3-8-15-s1', 'les-miserables-4-2-1-s1', 'les-miserables-4-8-3-s1', 'les-miserables-4-9-2-s1', 'les-miserables-4-14-3-s1', 'les-miserables-4-14-5-s1', 'les-miserables-5-1-4-s1', 'les-miserables-5-1-17-s1', 'les-miserables-5-1-21-s1']
  },
  {
    id: 'les-miserables-o010', from: 'les-miserables-az', to: 'les-miserables-ep',
    text: 'They are together for the eighth time in Part 3, Book 8, Chapter 16.',
    textFr: 'On les voit ensemble pour la huitième fois : partie 3, livre 8, chapitre 16.',
    revealed: 130999, endRevealed: null, scenes: ['les-miserables-3-8-16-s1']
  },
  {
    id: 'les-miserables-o011', from: 'les-miserables-jv', to: 'les-miserables-th',
    text: 'They are together for the eighth time in Part 3, Book 8, Chapter 20.',
    textFr: 'On les voit ensemble pour la huitième fois : partie 3, livre 8, chapitre 20.',
    revealed: 134999, endRevealed: null,
    scenes: ['les-miserables-3-8-20-s1', 'les-miserables-5-3-8-s1', 'les-miserables-5-6-1-s1']
  },
  {
    id: 'les-miserables-o012', from: 'les-miserables-gi', to: 'les-miserables-ma',
    text: 'They are together for the eighth time in Part 4, Book 8, Chapter 7.',
    textFr: 'On les voit ensemble pour la huitième fois : partie 4, livre 8, chapitre 7.', revealed: 163999,
    endRevealed: null,
    scenes: ['les-miserables-4-8-7-s1', 'les-miserables-5-3-12-s1', 'les-miserables-5-5-2-s1', 'les-miserables-5-5-3-s1', 'les-miserables-5-5-4-s1', 'les-miserables-5-5-6-s1', 'les-miserables-5-6-1-s1', 'les-miserables-5-6-2-s1']
  },
  {
    id: 'les-miserables-o013', from: 'les-miserables-ep', to: 'les-miserables-ma',
    text: 'They are together for the eighth time in Part 4, Book 9, Chapter 2.',
    textFr: 'On les voit ensemble pour la huitième fois : partie 4, livre 9, chapitre 2.', revealed: 165999,
    endRevealed: null,
    scenes: ['les-miserables-4-9-2-s1', 'les-miserables-4-14-4-s1', 'les-miserables-4-14-6-s1']
  },
  {
    id: 'les-miserables-o014', from: 'les-miserables-cr', to: 'les-miserables-en',
    text: 'They are together for the eighth time in Part 4, Book 12, Chapter 5.',
    textFr: 'On les voit ensemble pour la huitième fois : partie 4, livre 12, chapitre 5.',
    revealed: 177999, endRevealed: null,
    scenes: ['les-miserables-4-12-5-s1', 'les-miserables-4-12-6-s1', 'les-miserables-4-14-1-s1', 'les-miserables-4-14-2-s1', 'les-miserables-4-14-3-s1', 'les-miserables-4-14-4-s1', 'les-miserables-4-14-5-s1', 'les-miserables-5-1-2-s1', 'les-miserables-5-1-4-s1', 'les-miserables-5-1-7-s1', 'les-miserables-5-1-13-s1', 'les-miserables-5-1-14-s1', 'les-miserables-5-1-17-s1', 'les-miserables-5-1-21-s1']
  },
  {
    id: 'les-miserables-o015', from: 'les-miserables-bo', to: 'les-miserables-cr',
    text: 'They are together for the eighth time in Part 4, Book 14, Chapter 1.',
    textFr: 'On les voit ensemble pour la huitième fois : partie 4, livre 14, chapitre 1.',
    revealed: 181999, endRevealed: null,
    scenes: ['les-miserables-4-14-1-s1', 'les-miserables-4-14-3-s1', 'les-miserables-4-14-5-s1', 'les-miserables-5-1-2-s1', 'les-miserables-5-1-7-s1', 'les-miserables-5-1-14-s1', 'les-miserables-5-1-21-s1']
  },
  {
    id: 'les-miserables-o016', from: 'les-miserables-cm', to: 'les-miserables-en',
    text: 'They are together for the eighth time in Part 4, Book 14, Chapter 3.',
    textFr: 'On les voit ensemble pour la huitième fois : partie 4, livre 14, chapitre 3.',
    revealed: 183999, endRevealed: null,
    scenes: ['les-miserables-4-14-3-s1', 'les-miserables-4-14-4-s1', 'les-miserables-4-14-5-s1', 'les-miserables-5-1-2-s1', 'les-miserables-5-1-4-s1', 'les-miserables-5-1-7-s1', 'les-miserables-5-1-8-s1', 'les-miserables-5-1-9-s1', 'les-miserables-5-1-17-s1', 'les-miserables-5-1-18-s1', 'les-miserables-5-1-21-s1']
  },
  {
    id: 'les-miserables-o017', from: 'les-miserables-cr', to: 'les-miserables-ba',
    text: 'They are together for the eighth time in Part 4, Book 14, Chapter 3.',
    textFr: 'On les voit ensemble pour la huitième fois : partie 4, livre 14, chapitre 3.',
    revealed: 183999, endRevealed: null, scenes: ['les-miserables-4-14-3-s1']
  },
  {
    id: 'les-miserables-o018', from: 'les-miserables-cr', to: 'les-miserables-cm',
    text: 'They are together for the eighth time in Part 4, Book 14, Chapter 4.',
    textFr: 'On les voit ensemble pour la huitième fois : partie 4, livre 14, chapitre 4.',
    revealed: 184999, endRevealed: null,
    scenes: ['les-miserables-4-14-4-s1', 'les-miserables-5-1-2-s1', 'les-miserables-5-1-4-s1', 'les-miserables-5-1-7-s1', 'les-miserables-5-1-17-s1', 'les-miserables-5-1-21-s1']
  },
  {
    id: 'les-miserables-o019', from: 'les-miserables-bo', to: 'les-miserables-en',
    text: 'They are together for the eighth time in Part 5, Book 1, Chapter 7.',
    textFr: 'On les voit ensemble pour la huitième fois : partie 5, livre 1, chapitre 7.', revealed: 195999,
    endRevealed: null,
    scenes: ['les-miserables-5-1-7-s1', 'les-miserables-5-1-9-s1', 'les-miserables-5-1-11-s1', 'les-miserables-5-1-14-s1', 'les-miserables-5-1-18-s1', 'les-miserables-5-1-21-s1']
  },
  {
    id: 'les-miserables-o020', from: 'les-miserables-bo', to: 'les-miserables-cm',
    text: 'They are together for the eighth time in Part 5, Book 1, Chapter 17.',
    textFr: 'On les voit ensemble pour la huitième fois : partie 5, livre 1, chapitre 17.',
    revealed: 204999, endRevealed: null,
    scenes: ['les-miserables-5-1-17-s1', 'les-miserables-5-1-18-s1', 'les-miserables-5-1-21-s1']
  },
  {
    id: 'les-miserables-o021', from: 'les-miserables-bo', to: 'les-miserables-jo',
    text: 'They are together for the eighth time in Part 5, Book 1, Chapter 17.',
    textFr: 'On les voit ensemble pour la huitième fois : partie 5, livre 1, chapitre 17.',
    revealed: 204999, endRevealed: null, scenes: ['les-miserables-5-1-17-s1', 'les-miserables-5-1-21-s1']
  },
  {
    id: 'les-miserables-o022', from: 'les-miserables-ga', to: 'les-miserables-cr',
    text: 'They are together for the eighth time in Part 5, Book 1, Chapter 17.',
    textFr: 'On les voit ensemble pour la huitième fois : partie 5, livre 1, chapitre 17.',
    revealed: 204999, endRevealed: null, scenes: ['les-miserables-5-1-17-s1']
  },
  {
    id: 'les-miserables-o023', from: 'les-miserables-en', to: 'les-miserables-fe',
    text: 'They are together for the eighth time in Part 5, Book 1, Chapter 21.',
    textFr: 'On les voit ensemble pour la huitième fois : partie 5, livre 1, chapitre 21.',
    revealed: 207999, endRevealed: null, scenes: ['les-miserables-5-1-21-s1']
  },
  {
    id: 'les-miserables-o024', from: 'les-miserables-ma', to: 'les-miserables-en',
    text: 'They are together for the eighth time in Part 5, Book 1, Chapter 21.',
    textFr: 'On les voit ensemble pour la huitième fois : partie 5, livre 1, chapitre 21.',
    revealed: 207999, endRevealed: null, scenes: ['les-miserables-5-1-21-s1', 'les-miserables-5-1-22-s1']
  },
  {
    id: 'les-miserables-o025', from: 'les-miserables-en', to: 'les-miserables-gv',
    text: 'They are together for the eighth time in Part 5, Book 1, Chapter 23.',
    textFr: 'On les voit ensemble pour la huitième fois : partie 5, livre 1, chapitre 23.',
    revealed: 209999, endRevealed: null, scenes: ['les-miserables-5-1-23-s1']
  },
  {
    id: 'les-miserables-o026', from: 'les-miserables-gi', to: 'les-miserables-mg',
    text: 'They are together for the eighth time in Part 5, Book 5, Chapter 4.',
    textFr: 'On les voit ensemble pour la huitième fois : partie 5, livre 5, chapitre 4.', revealed: 226999,
    endRevealed: null, scenes: ['les-miserables-5-5-4-s1', 'les-miserables-5-6-2-s1']
  }
] AS row
MATCH (a:Character {id: row.from}), (b:Character {id: row.to})
MERGE (a)-[t:IS_OFTEN_WITH {id: row.id}]->(b)
SET t.directed = false, t.label = 'is often with {}', t.labelBack = 'is often with {}', t.labelFr = 'est souvent avec {}', t.labelBackFr = 'est souvent avec {}',
  t.text = row.text, t.textFr = row.textFr, t.began = row.revealed, t.ended = row.endRevealed,
  t.revealed = row.revealed, t.endRevealed = row.endRevealed, t.sentiment = 0, t.strength = 3,
  t.scenes = row.scenes, t.sources = ['les-miserables-jean-complete'];
