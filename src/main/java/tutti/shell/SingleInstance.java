package tutti.shell;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.Platform;

/**
 * The window that has a store open listens on a socket of that store, so that a second start brings it forward instead of
 * opening another. The lock of the store decides who may listen; a socket that a crash left behind is replaced.
 */
public final class SingleInstance implements AutoCloseable {

    private static final Logger LOG = System.getLogger(SingleInstance.class.getName());
    private static final byte COME_FORWARD = 'f';
    private static final byte COMING = 'k';
    /** A window that hangs shall not hold up the second start for long. */
    private static final long PATIENCE_MILLIS = 3000;

    private final Path socket;
    private final ServerSocketChannel server;

    private SingleInstance(Path socket, ServerSocketChannel server) {
        this.socket = socket;
        this.server = server;
    }

    /** Asks the window that listens there to come forward; false if none does. */
    public static boolean bringForward(Path socket) {
        try (SocketChannel window = SocketChannel.open(UnixDomainSocketAddress.of(socket)); Selector answer = Selector.open()) {
            window.write(ByteBuffer.wrap(new byte[] {COME_FORWARD}));
            window.configureBlocking(false);
            window.register(answer, SelectionKey.OP_READ);
            ByteBuffer said = ByteBuffer.allocate(1);
            return answer.select(PATIENCE_MILLIS) > 0 && window.read(said) == 1 && said.get(0) == COMING;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException nobody) {
            LOG.log(Level.DEBUG, "no window listens", nobody);
            return false;
        }
    }

    /**
     * Listens for second starts, for as long as this is not closed. Call only while holding the store's lock. Where no
     * socket can be made, nobody is heard, and the lock alone keeps a second window away.
     *
     * @param comeForward run on the JavaFX thread
     */
    public static SingleInstance listen(Path socket, Runnable comeForward) throws IOException {
        Files.deleteIfExists(socket);
        ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            server.bind(UnixDomainSocketAddress.of(socket));
        } catch (IOException | RuntimeException e) {
            server.close();
            throw e;
        }
        SingleInstance instance = new SingleInstance(socket, server);
        Thread.ofPlatform().name("second-starts").daemon().start(() -> instance.hear(comeForward));
        return instance;
    }

    private void hear(Runnable comeForward) {
        while (server.isOpen()) {
            try (SocketChannel second = server.accept()) {
                answer(second, comeForward);
            } catch (ClosedChannelException closed) {
                return;
            } catch (IOException e) {
                LOG.log(Level.WARNING, "a second start could not be heard", e);
            }
        }
    }

    private static void answer(SocketChannel second, Runnable comeForward) throws IOException {
        try (Selector asked = Selector.open()) {
            second.configureBlocking(false);
            second.register(asked, SelectionKey.OP_READ);
            ByteBuffer said = ByteBuffer.allocate(1);
            // Somebody who connects and says nothing shall not make the window deaf.
            if (asked.select(PATIENCE_MILLIS) > 0 && second.read(said) == 1 && said.get(0) == COME_FORWARD) {
                Platform.runLater(comeForward);
                second.write(ByteBuffer.wrap(new byte[] {COMING}));
            }
        }
    }

    @Override
    public void close() {
        try {
            server.close();
            Files.deleteIfExists(socket);
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "the socket stays", e);
        }
    }
}
