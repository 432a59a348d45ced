package tutti.model.measure;

/** Where a room lies: out at 0 or less, tight at 1, room from 2. */
public enum Zone {
    OUT, TIGHT, ROOM;

    static Zone of(int room) {
        if (room <= 0) {
            return OUT;
        }
        return room == 1 ? TIGHT : ROOM;
    }
}
