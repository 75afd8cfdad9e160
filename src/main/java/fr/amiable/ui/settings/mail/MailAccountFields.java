package fr.amiable.ui.settings.mail;

import fr.amiable.letter.mailing.account.MailAccountDraft;
import fr.amiable.letter.mailing.account.MailProviders;
import fr.amiable.letter.mailing.account.MailSecurity;
import fr.amiable.letter.mailing.account.MailSender;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The mailbox as its form shows it; the password kept is never shown again. */
public final class MailAccountFields {

    private final StringProperty address = new SimpleStringProperty("");
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty replyTo = new SimpleStringProperty("");
    private final StringProperty host = new SimpleStringProperty("");
    private final StringProperty port = new SimpleStringProperty("");
    private final ObjectProperty<MailSecurity> security = new SimpleObjectProperty<>(MailSecurity.TLS);
    private final StringProperty user = new SimpleStringProperty("");
    private final StringProperty password = new SimpleStringProperty("");
    private final BooleanProperty sendingAhead = new SimpleBooleanProperty();
    private MailAccountDraft shown = MailAccountDraft.EMPTY;

    MailAccountFields() {
        show(shown);
        security.addListener((property, before, now) -> followPort(before, now));
    }

    void show(MailAccountDraft draft) {
        address.set(draft.sender().address());
        name.set(draft.sender().name());
        replyTo.set(draft.sender().replyTo());
        security.set(draft.security());
        host.set(draft.host());
        port.set(draft.port());
        user.set(draft.user());
        password.set("");
        sendingAhead.set(draft.isSendingAhead());
        shown = draft();
    }

    /** A port nobody changed follows the way of encrypting. */
    private void followPort(MailSecurity before, MailSecurity now) {
        if (port.get().strip().equals(String.valueOf(before.usualPort()))) {
            port.set(String.valueOf(now.usualPort()));
        }
    }

    /** Proposes the server of a provider that is known by the address, while none is typed. */
    void proposeServer() {
        if (host.get().isBlank()) {
            MailProviders.of(address.get()).ifPresent(server -> {
                host.set(server.host());
                security.set(server.security());
                port.set(String.valueOf(server.port()));
            });
        }
    }

    MailAccountDraft draft() {
        return new MailAccountDraft(
                new MailSender(address.get(), name.get(), replyTo.get()),
                host.get(),
                port.get(),
                security.get(),
                user.get(),
                password.get(),
                sendingAhead.get());
    }

    /** True when leaving would lose something typed. */
    public boolean isModified() {
        return !draft().equals(shown);
    }

    /** In the order of the screen. */
    List<StringProperty> lines() {
        return List.of(address, name, replyTo, host, port, user, password);
    }

    StringProperty addressProperty() {
        return address;
    }

    /** True when reminders before the due date leave by themselves. */
    BooleanProperty sendingAheadProperty() {
        return sendingAhead;
    }

    StringProperty passwordProperty() {
        return password;
    }

    ObjectProperty<MailSecurity> securityProperty() {
        return security;
    }
}
