package tutti.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import tutti.i18n.Words;
import tutti.store.StorePlace;

/** One verb of the command line: its options, and what it does. */
abstract class Verb implements Callable<Integer> {

    private final Surroundings surroundings;
    private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

    Verb(Surroundings surroundings, String name, String about) {
        this.surroundings = surroundings;
        spec.name(name);
        spec.usageMessage().description(about).sortOptions(false).sortSynopsis(false);
        spec.addOption(helpOption(words()));
    }

    static OptionSpec helpOption(Words words) {
        return OptionSpec.builder("-h", "--help").usageHelp(true).order(Integer.MAX_VALUE)
                .description(words.say("cli.option.help")).build();
    }

    final CommandSpec spec() {
        return spec;
    }

    final Surroundings surroundings() {
        return surroundings;
    }

    final Words words() {
        return surroundings.words();
    }

    final void say(String line) {
        surroundings.out().println(line);
    }

    final void complain(String line) {
        surroundings.err().println(line);
    }

    /** An option with a value, which may be left out. */
    final <T> OptionSpec option(String name, String label, Class<T> type, String about) {
        return added(OptionSpec.builder(name).paramLabel(label).type(type).description(about).build());
    }

    /** An option with a value that must be there. */
    final <T> OptionSpec neededOption(String name, String label, Class<T> type, String about) {
        return added(OptionSpec.builder(name).paramLabel(label).type(type).required(true).description(about).build());
    }

    final OptionSpec flag(String name, String about) {
        return added(OptionSpec.builder(name).type(boolean.class).description(about).build());
    }

    /** One file or more. */
    final PositionalParamSpec files(String label, String about) {
        PositionalParamSpec files = PositionalParamSpec.builder()
                .paramLabel(label).type(List.class).auxiliaryTypes(Path.class).arity("1..*").required(true).description(about).build();
        spec.addPositional(files);
        return files;
    }

    final OptionSpec storeOption() {
        return option("--store", "FILE", Path.class, words().say("cli.option.store"));
    }

    final OptionSpec engagementOption() {
        return option("--engagement", "NAME", String.class, words().say("cli.option.engagement"));
    }

    final OptionSpec dateOption() {
        return option("--date", "DATE", LocalDate.class, words().say("cli.option.date"));
    }

    /** The store that was named, else the one that the window opens. */
    static Path storePlace(OptionSpec option) {
        Path named = option.getValue();
        return named == null ? StorePlace.standard() : named;
    }

    private OptionSpec added(OptionSpec option) {
        spec.addOption(option);
        return option;
    }

    /** The files given, in their order. */
    static List<Path> given(PositionalParamSpec files) {
        List<Path> paths = files.getValue();
        return new ArrayList<>(paths);
    }

    @Override
    public final Integer call() {
        return run();
    }

    /**
     * Does it.
     *
     * @return how it ended, see {@link Exit}
     * @throws NotDone if it cannot be done
     */
    abstract int run();
}
