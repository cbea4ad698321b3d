// Support for the tests of every module.
