package fr.amiable.mail;

import fr.amiable.letter.mailing.account.MailSecurity;
import fr.amiable.letter.mailing.account.MailServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLSocket;

/** A mail server that speaks STARTTLS and misbehaves as told, at the moments that matter. */
final class ScriptedServer implements AutoCloseable {

    enum Manner {
        ACCEPT,
        OFFER_NO_PRIVACY,
        REFUSE_THE_PASSWORD,
        REFUSE_RECIPIENTS,
        HANG_UP_IN_THE_MESSAGE,
        HANG_UP_AFTER_THE_MESSAGE,
        REFUSE_THE_MESSAGE,
        HANG_UP_INSTEAD_OF_GOODBYE
    }

    private final Manner manner;
    private final ServerSocket door;
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final List<String> messages = new CopyOnWriteArrayList<>();
    private BufferedReader in;
    private Socket talk;
    private boolean isPrivate;

    ScriptedServer(Manner manner) {
        this.manner = manner;
        try {
            door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        } catch (IOException busy) {
            throw new UncheckedIOException(busy);
        }
        Thread server = new Thread(this::serve, "scripted mail server");
        server.setDaemon(true);
        server.start();
    }

    MailServer address() {
        return new MailServer("localhost", door.getLocalPort(), MailSecurity.STARTTLS);
    }

    /** The commands, each with whether it came encrypted. */
    List<String> heard() {
        return heard;
    }

    List<String> messages() {
        return messages;
    }

    private void serve() {
        try {
            talk = door.accept();
            listen();
            say("220 localhost");
            String line = in.readLine();
            while (line != null && answer(line)) {
                line = in.readLine();
            }
            talk.close();
        } catch (IOException gone) {
            heard.add("gone: " + gone.getMessage());
        }
    }

    private void listen() throws IOException {
        in = new BufferedReader(new InputStreamReader(talk.getInputStream(), StandardCharsets.UTF_8));
    }

    private void say(String line) throws IOException {
        talk.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        talk.getOutputStream().flush();
    }

    /** False to hang up. */
    private boolean answer(String line) throws IOException {
        String command = line.split(" ")[0];
        heard.add(command + (isPrivate ? " encrypted" : " in clear"));
        switch (command) {
            case "EHLO" -> hello();
            case "STARTTLS" -> encrypt();
            case "AUTH" -> say(manner == Manner.REFUSE_THE_PASSWORD ? "535 5.7.8 mot de passe refuse" : "235 2.7.0 ok");
            case "RCPT" -> say(manner == Manner.REFUSE_RECIPIENTS ? "550 5.1.1 boite inconnue" : "250 ok");
            case "DATA" -> {
                return message();
            }
            case "QUIT" -> {
                if (manner != Manner.HANG_UP_INSTEAD_OF_GOODBYE) {
                    say("221 au revoir");
                }
                return false;
            }
            default -> say("250 ok");
        }
        return true;
    }

    private void hello() throws IOException {
        say("250-localhost");
        if (!isPrivate && manner != Manner.OFFER_NO_PRIVACY) {
            say("250-STARTTLS");
        }
        say("250 AUTH PLAIN LOGIN");
    }

    private void encrypt() throws IOException {
        say("220 pret");
        SSLSocket encrypted = (SSLSocket)
                TestCertificate.context().getSocketFactory().createSocket(talk, "localhost", talk.getPort(), true);
        encrypted.setUseClientMode(false);
        encrypted.startHandshake();
        talk = encrypted;
        listen();
        isPrivate = true;
    }

    private boolean message() throws IOException {
        say("354 continuez");
        if (manner == Manner.HANG_UP_IN_THE_MESSAGE) {
            return false;
        }
        StringBuilder message = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            message.append(line).append("\r\n");
        }
        messages.add(message.toString());
        if (manner == Manner.HANG_UP_AFTER_THE_MESSAGE) {
            return false;
        }
        say(manner == Manner.REFUSE_THE_MESSAGE ? "554 5.7.1 message refuse" : "250 2.0.0 message 42 accepte");
        return true;
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
