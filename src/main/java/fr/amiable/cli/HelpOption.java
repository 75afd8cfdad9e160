package fr.amiable.cli;

import picocli.CommandLine.Option;

/** {@code --help} on every command. */
final class HelpOption {

    @Option(
            names = {"-h", "--help", "--aide"},
            usageHelp = true)
    private boolean isHelpAsked;
}
