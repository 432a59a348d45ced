package tutti.store;

final class Purge {
    static final String SETTING = "purged";
    private Purge() {}
}
