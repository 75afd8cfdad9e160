package fr.amiable.document.scratch;

import java.io.File;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.spi.ImageInputStreamSpi;
import javax.imageio.spi.ServiceRegistry;
import javax.imageio.stream.ImageInputStream;

/**
 * Has every picture that is read or written, by us or by a library, pass through the memory: by itself the JDK copies it to a
 * temporary file, which a killed program leaves there. The JDK finds this through {@code META-INF/services} before its first
 * picture, and asks it for no stream.
 */
public final class PicturesInMemory extends ImageInputStreamSpi {

    public PicturesInMemory() {
        super("Amiable", "1", PicturesInMemory.class);
    }

    @Override
    public void onRegistration(ServiceRegistry registry, Class<?> category) {
        ImageIO.setUseCache(false);
    }

    @Override
    public ImageInputStream createInputStreamInstance(Object input, boolean isCached, File folder) {
        throw new IllegalArgumentException("no stream of " + input);
    }

    @Override
    public String getDescription(Locale locale) {
        return "no temporary files for pictures";
    }
}
