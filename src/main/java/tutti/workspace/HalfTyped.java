package tutti.workspace;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import tutti.store.Store;

/** Text that is not yet a record, by the place where it stands. What the store cannot take now it gets once it can. */
final class HalfTyped {

    private final Workspace workspace;
    private final Map<String, String> typed = new HashMap<>();
    private final Set<String> unwritten = new HashSet<>();

    HalfTyped(Workspace workspace) {
        this.workspace = workspace;
    }

    /** As the store has it. */
    void set(Map<String, String> stored) {
        typed.clear();
        typed.putAll(stored);
        unwritten.clear();
    }

    void keep(String place, String text) {
        if (text.isBlank()) {
            typed.remove(place);
        } else {
            typed.put(place, text);
        }
        write(place);
    }

    String at(String place) {
        return typed.getOrDefault(place, "");
    }

    /** The store works: what it refused before is tried again. */
    void catchUp() {
        List<String> places = List.copyOf(unwritten);
        unwritten.clear();
        places.forEach(this::write);
    }

    private void write(String place) {
        String text = at(place);
        Consumer<Store> message = text.isEmpty() ? store -> store.forgetTyping(place) : store -> store.keepTyping(place, text);
        workspace.attempt(() -> workspace.ask(store -> {
            message.accept(store);
            return true;
        }, done -> {}), () -> unwritten.add(place));
    }
}
