export function FamilyView() { return null; }
