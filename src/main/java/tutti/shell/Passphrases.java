package tutti.shell;

import tutti.i18n.Words;

/** Which passphrases will do. */
record Passphrases(Words words) {

    private static final int LEAST = 8;

    /** Why a passphrase will not do; empty for one that will. */
    String refusal(String passphrase, String again) {
        if (passphrase.length() < LEAST) {
            return words.say("shell.seal.short", LEAST);
        }
        return passphrase.equals(again) ? "" : words.say("shell.seal.differs");
    }
}
