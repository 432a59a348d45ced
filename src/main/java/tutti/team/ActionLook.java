package tutti.team;

/** In what form the actions are looked at. */
enum ActionLook { LIST, BOARD, LOAD }
