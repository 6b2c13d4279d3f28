package lms.workprogramme.referral;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import lms.kit.rules.Source;
import lms.language.event.ReferralMade;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("WP ¶7 Referrals are made by this process, and by no other")
@Source("WP ¶7")
class OnlyHereTest {

    private final JavaClasses classes =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("lms.workprogramme");

    @Test
    @DisplayName("nothing but Refer keeps a new referral")
    void keeps() {
        assertThat(
                        classes.get(Referrals.class)
                                .getMethod("add", Referral.class)
                                .getAccessesToSelf())
                .extracting(OnlyHereTest::from)
                .containsOnly(Refer.class.getName());
    }

    @Test
    @DisplayName("nothing but Refer tells a provider of one")
    void tells() {
        assertThat(
                        classes.stream()
                                .flatMap(each -> each.getConstructorCallsFromSelf().stream())
                                .filter(call ->
                                        call.getTargetOwner().isEquivalentTo(ReferralMade.class)))
                .extracting(OnlyHereTest::from)
                .containsOnly(Refer.class.getName());
    }

    private static String from(JavaAccess<?> access) {
        return access.getOriginOwner().getName();
    }
}
