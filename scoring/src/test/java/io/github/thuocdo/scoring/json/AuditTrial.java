package io.github.thuocdo.scoring.json;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.thuocdo.core.document.DeclaredType;
import org.junit.jupiter.api.Test;
import java.lang.reflect.Modifier;
import java.util.*;

class AuditTrial {
    @Test
    void audit() {
        new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("io.github.thuocdo").stream()
            .map(c -> c.reflect()).filter(c -> Modifier.isPublic(c.getModifiers()) && !c.getName().contains("Immutable") && !c.isAnnotation())
            .sorted(Comparator.comparing(Class::getName)).forEach(c -> {
                try { JsonSchema.of(DeclaredType.of(c)); System.out.println("OK   " + c.getName()); }
                catch (RuntimeException | StackOverflowError e) { System.out.println("BAD  " + c.getName() + (c.isRecord()?" [record]":"")+(Throwable.class.isAssignableFrom(c)?" [throwable]":"") + " :: " + e); }
            });
    }
}
