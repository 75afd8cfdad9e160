package fr.amiable.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version of the packaged application, as its jar names it; a build that is not packaged has none. */
final class AmiableVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Optional.ofNullable(AmiableVersion.class.getPackage().getImplementationVersion())
                .orElse("0");
        return new String[] {"Amiable " + version};
    }
}
