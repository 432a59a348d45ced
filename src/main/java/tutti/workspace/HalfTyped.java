package tutti.workspace;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import tutti.store.Store;

/** Text that is not yet a record, by the place where it stands. */
final class HalfTyped {

    private final Workspace workspace;
    private final Map<String, String> typed = new HashMap<>();

    HalfTyped(Workspace workspace) {
        this.workspace = workspace;
    }

    /** As the store has it. */
    void set(Map<String, String> stored) {
        typed.clear();
        typed.putAll(stored);
    }

    void keep(String place, String text) {
        if (text.isBlank()) {
            typed.remove(place);
            tell(store -> store.forgetTyping(place));
        } else {
            typed.put(place, text);
            tell(store -> store.keepTyping(place, text));
        }
    }

    String at(String place) {
        return typed.getOrDefault(place, "");
    }

    private void tell(Consumer<Store> message) {
        workspace.ask(store -> {
            message.accept(store);
            return true;
        }, done -> {});
    }
}
