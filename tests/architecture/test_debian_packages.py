"""The set-up finds what is missing, also where a distribution renamed it."""

from setup.debian import absent_from

BOOKWORM = "ii |libglib2.0-0|\nii |libegl1|\nrc |libzbar0|\n"
TRIXIE = "ii |libglib2.0-0t64|libglib2.0-0 (= 2.84.1-1)\nii |libzbar0t64|\n"


def test_an_installed_package_is_not_missing() -> None:
    assert absent_from(BOOKWORM, ("libglib2.0-0", "libegl1")) == ()


def test_a_package_that_was_removed_is_missing() -> None:
    assert absent_from(BOOKWORM, ("libzbar0", "libegl1")) == ("libzbar0",)


def test_a_renamed_package_counts_by_what_it_provides_and_by_its_new_name() -> None:
    assert absent_from(TRIXIE, ("libglib2.0-0", "libzbar0", "libusb-1.0-0")) == ("libusb-1.0-0",)
