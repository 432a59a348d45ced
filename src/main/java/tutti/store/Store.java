package tutti.store;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tutti.model.CaseFile;
import tutti.model.Change;
import tutti.model.Engagement;
import tutti.model.Id;
import tutti.model.IssuedPage;

public final class Store implements AutoCloseable {
    private Store() {}
    public static Store open(Path file) { throw new UnsupportedOperationException(); }
    public static Store open(Path file, InstantSource clock, Duration patience) { throw new UnsupportedOperationException(); }
    public static Store openToRead(Path file) { throw new UnsupportedOperationException(); }
    public static Store inMemory() { throw new UnsupportedOperationException(); }
    public Path file() { throw new UnsupportedOperationException(); }
    public List<Engagement> engagements() { throw new UnsupportedOperationException(); }
    public CaseFile read(Id<Engagement> engagement) { throw new UnsupportedOperationException(); }
    public void keep(String label, List<Change> changes) { throw new UnsupportedOperationException(); }
    public void issue(String label, List<Change> changes, Id<IssuedPage> page, byte[] pdf) { throw new UnsupportedOperationException(); }
    public Optional<Edit> undo() { throw new UnsupportedOperationException(); }
    public Optional<Edit> redo() { throw new UnsupportedOperationException(); }
    public Optional<String> undoLabel() { throw new UnsupportedOperationException(); }
    public Optional<String> redoLabel() { throw new UnsupportedOperationException(); }
    public void keepTyping(String place, String text) { throw new UnsupportedOperationException(); }
    public Optional<String> typed(String place) { throw new UnsupportedOperationException(); }
    public void forgetTyping(String place) { throw new UnsupportedOperationException(); }
    public Map<String, String> allTyped() { throw new UnsupportedOperationException(); }
    public void keepPdf(Id<IssuedPage> page, byte[] pdf) { throw new UnsupportedOperationException(); }
    public Optional<byte[]> pdf(Id<IssuedPage> page) { throw new UnsupportedOperationException(); }
    public void keepSetting(String name, String value) { throw new UnsupportedOperationException(); }
    public Optional<String> setting(String name) { throw new UnsupportedOperationException(); }
    public List<Finding> check() { throw new UnsupportedOperationException(); }
    @Override
    public void close() {}
}
