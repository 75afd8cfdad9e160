package fr.amiable.cli;

import fr.amiable.common.Texts;
import fr.amiable.payment.bank.BankCheck;
import fr.amiable.payment.bank.BankCheckService;
import fr.amiable.payment.bank.BankCheckWords;
import fr.amiable.payment.bank.BankCheckedLater;
import java.time.LocalDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code amiable banque}: tells until when the bank's statement was compared, or keeps that it was until a day. */
@Command(name = "banque")
final class BankCommand implements Runnable {

    private final Texts texts;
    private final Desks desks;

    @ParentCommand
    private AmiableCommand root;

    @Mixin
    private Answer answer;

    @Option(names = "--pointee-jusqu-au", paramLabel = "D")
    private LocalDate until;

    @Option(names = "--revenir")
    private boolean isGoingBack;

    BankCommand(Texts texts, Desks desks) {
        this.texts = texts;
        this.desks = desks;
    }

    @Override
    public void run() {
        if (isGoingBack && until == null) {
            throw new WrongUsage("bankBackTo");
        }
        try (Desk desk = desks.open(root.dataFolder())) {
            BankCheck check = checked(desk.money().bank());
            answer.write(() -> RemindersAnswer.json(check), () -> new BankCheckWords(texts).warning(check));
        }
    }

    private BankCheck checked(BankCheckService bank) {
        if (until == null) {
            return bank.read();
        }
        try {
            return isGoingBack ? bank.moveBack(until) : bank.state(until);
        } catch (BankCheckedLater later) {
            throw new BankNotMovedBack(later);
        }
    }
}
