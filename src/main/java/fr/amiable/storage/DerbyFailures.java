package fr.amiable.storage;

import fr.amiable.common.Refusal;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells the owner's troubles (folder in use, damaged files, full disk) from faults of the program by Derby's codes. */
record DerbyFailures(Path folder) {

    private static final String OPEN_ELSEWHERE = "XSDB6";
    private static final List<String> OTHER_KEY = List.of("XBCXK", "XBCX5", "XBM06");
    private static final List<String> NOT_WRITTEN = List.of("XSLA", "XSDG1", "XSDF");
    private static final List<String> DAMAGED = List.of("XSD", "XSAI", "XSLB", "XSRS", "XBM0");

    /** What a failure met in the middle of the work means; empty when it says nothing of the files. */
    Optional<Refusal> refusal(SQLException failure) {
        return codes(failure).flatMap(code -> refusal(code, failure).stream()).findFirst();
    }

    /** What keeps a database from opening: in use, or else damaged; a fault of our own statements stays what it is. */
    RuntimeException refusalToOpen(SQLException failure) {
        String code = codes(failure).reduce((outer, inner) -> inner).orElse("?");
        if (code.startsWith("42")) {
            return new IllegalStateException(failure);
        }
        if (OTHER_KEY.contains(code)) {
            return new KeyOfOtherFolder(folder);
        }
        return OPEN_ELSEWHERE.equals(code) ? new DatabaseInUse(folder) : damaged(code, failure);
    }

    private Optional<Refusal> refusal(String code, SQLException failure) {
        if (OPEN_ELSEWHERE.equals(code)) {
            return Optional.of(new DatabaseInUse(folder));
        }
        if (NOT_WRITTEN.stream().anyMatch(code::startsWith)) {
            return Optional.of(new FolderNotWritable(folder, failure));
        }
        boolean isDamage = DAMAGED.stream().anyMatch(code::startsWith);
        return isDamage ? Optional.of(damaged(code, failure)) : Optional.empty();
    }

    private DatabaseDamaged damaged(String code, SQLException failure) {
        return new DatabaseDamaged(folder, "base (" + code + ")", failure);
    }

    /** Derby hides the code that matters in the last cause, or in the next exception. */
    private static Stream<String> codes(SQLException failure) {
        Stream<Throwable> causes = Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
        Stream<SQLException> next =
                Stream.iterate(failure.getNextException(), one -> one != null, SQLException::getNextException);
        return Stream.concat(causes, next)
                .filter(SQLException.class::isInstance)
                .map(one -> ((SQLException) one).getSQLState())
                .filter(code -> code != null);
    }
}
