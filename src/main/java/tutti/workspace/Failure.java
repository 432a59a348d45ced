package tutti.workspace;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import tutti.exchange.ExchangeException;
import tutti.exchange.Fault;
import tutti.store.StoreException;

/**
 * Why something was not done, for where it was asked.
 *
 * @param key where the sentence stands that says it, and {@code arguments} what fills it
 */
public record Failure(String key, List<Object> arguments) {

    private static final Logger LOG = System.getLogger(Failure.class.getName());

    public Failure {
        arguments = List.copyOf(arguments);
    }

    /** What went wrong with {@code file}; the trace goes to the log. */
    static Consumer<Exception> with(Path file, Consumer<Failure> then) {
        return cause -> {
            LOG.log(Level.WARNING, "what was asked of " + file + " could not be done", cause);
            then.accept(of(file, cause));
        };
    }

    private static Failure of(Path file, Exception cause) {
        return switch (cause) {
            case StoreException refused -> new Failure(refused.fault().key(), List.of(refused.fault().arguments()));
            case ExchangeException sealed when sealed.fault() instanceof Fault.Newer(int version) ->
                    new Failure("exchange.fault.newer", List.of(Integer.toString(version)));
            case ExchangeException sealed -> new Failure(key(sealed.fault()), List.of());
            case FileAlreadyExistsException there -> new Failure("workspace.copy.exists", List.of(file.toString()));
            case IOException disk -> new Failure("workspace.copy.disk", List.of(file.toString()));
            default -> new Failure("workspace.copy.unexpected", List.of(file.toString()));
        };
    }

    private static String key(Fault fault) {
        return switch (fault) {
            case Fault.WrongPassphrase wrong -> "exchange.fault.wrongPassphrase";
            case Fault.NoPassphrase none -> "exchange.fault.noPassphrase";
            case Fault.NotSealed open -> "exchange.fault.notSealed";
            case Fault.NotByPassphrase byKey -> "exchange.fault.notByPassphrase";
            case Fault.CutOrAltered broken -> "exchange.fault.cutOrAltered";
            case Fault.NoHandover other -> "exchange.fault.noHandover";
            default -> "exchange.fault.unreadable";
        };
    }
}
