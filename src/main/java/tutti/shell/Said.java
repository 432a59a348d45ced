package tutti.shell;

import tutti.i18n.Words;
import tutti.workspace.Failure;

/** What is said in place about the last thing that was asked there; {@code words} empty while there is nothing. */
record Said(Tone tone, String words) {

    enum Tone { NOTHING, WORKING, DONE, FAILED }

    static Said nothing() {
        return new Said(Tone.NOTHING, "");
    }

    static Said working(String words) {
        return new Said(Tone.WORKING, words);
    }

    static Said done(String words) {
        return new Said(Tone.DONE, words);
    }

    static Said failed(Words words, Failure failure) {
        return new Said(Tone.FAILED, words.say(failure.key(), failure.arguments().toArray()));
    }
}
