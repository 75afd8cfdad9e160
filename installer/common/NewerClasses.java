import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * Rewrites, in its place, a library compiled for a Java older than 6 as classes of Java 8 that do the same: only those have the frames
 * that the virtual machine checks quickly, and only those go into its archive of classes.
 */
public final class NewerClasses {

    private NewerClasses() {}

    public static void main(String[] arguments) throws IOException {
        Path library = Path.of(arguments[0]);
        Files.write(library, rewritten(library));
    }

    private static byte[] rewritten(Path library) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (JarFile jar = new JarFile(library.toFile());
                URLClassLoader classes = new URLClassLoader(new URL[] {library.toUri().toURL()});
                JarOutputStream out = new JarOutputStream(all)) {
            for (JarEntry entry : Collections.list(jar.entries())) {
                byte[] content = jar.getInputStream(entry).readAllBytes();
                JarEntry copy = new JarEntry(entry.getName());
                copy.setTime(entry.getTime());
                out.putNextEntry(copy);
                out.write(entry.getName().endsWith(".class") ? newer(content, classes) : content);
                out.closeEntry();
            }
        }
        return all.toByteArray();
    }

    private static byte[] newer(byte[] content, ClassLoader classes) {
        ClassReader reader = new ClassReader(content);
        if (reader.readShort(6) >= Opcodes.V1_6) {
            return content;
        }
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
            @Override
            protected ClassLoader getClassLoader() {
                return classes;
            }
        };
        reader.accept(
                new ClassVisitor(Opcodes.ASM9, writer) {
                    @Override
                    public void visit(
                            int version, int access, String name, String signature, String parent, String[] interfaces) {
                        super.visit(Opcodes.V1_8, access, name, signature, parent, interfaces);
                    }
                },
                0);
        return writer.toByteArray();
    }
}
