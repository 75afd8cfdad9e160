package fr.amiable.hostile;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.ProtocolFamily;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Every way out of this program, shut and watched: sockets of both kinds, addresses of the web, proxies. Names are looked up in
 * an empty file: see {@link #options}.
 */
public final class NoNetwork extends SelectorProvider {

    private static final Queue<String> ATTEMPTS = new ConcurrentLinkedQueue<>();
    private static final Set<String> OUTSIDE = Set.of("http", "https", "ftp", "mailto");

    /** What the program must be started with, beside {@link #shut}. */
    static List<String> options(String emptyFile) {
        return List.of(
                "-Djava.nio.channels.spi.SelectorProvider=" + NoNetwork.class.getName(),
                "-Djdk.net.hosts.file=" + emptyFile);
    }

    @SuppressWarnings("deprecation")
    static void shut() throws IOException {
        Socket.setSocketImplFactory(() -> {
            throw refused("a socket");
        });
        ServerSocket.setSocketFactory(() -> {
            throw refused("a server's socket");
        });
        DatagramSocket.setDatagramSocketImplFactory(() -> {
            throw refused("a datagram socket");
        });
        ProxySelector.setDefault(new ProxySelector() {
            @Override
            public List<Proxy> select(URI uri) {
                throw refused(uri.toString());
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException failure) {
                throw refused(uri.toString());
            }
        });
        URL.setURLStreamHandlerFactory(protocol -> OUTSIDE.contains(protocol) ? new Refusing() : null);
    }

    /** What was tried since it was last asked. */
    static List<String> attempts() {
        List<String> tried = List.copyOf(ATTEMPTS);
        ATTEMPTS.clear();
        return tried;
    }

    private static IllegalStateException refused(String what) {
        ATTEMPTS.add(what);
        return new IllegalStateException("no network: " + what);
    }

    private static final class Refusing extends URLStreamHandler {

        @Override
        protected URLConnection openConnection(URL url) {
            throw refused(url.toString());
        }
    }

    @Override
    public DatagramChannel openDatagramChannel() {
        throw refused("a datagram channel");
    }

    @Override
    public DatagramChannel openDatagramChannel(ProtocolFamily family) {
        throw refused("a datagram channel");
    }

    @Override
    public Pipe openPipe() {
        throw refused("a pipe");
    }

    @Override
    public AbstractSelector openSelector() {
        throw refused("a selector");
    }

    @Override
    public ServerSocketChannel openServerSocketChannel() {
        throw refused("a server's channel");
    }

    @Override
    public SocketChannel openSocketChannel() {
        throw refused("a channel");
    }
}
