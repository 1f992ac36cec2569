// Prints the report of the Khronos validator for one .glb as JSON: node validate_gltf.js <tools folder> <file>
const path = require('path');
const fs = require('fs');
const [tools, file] = process.argv.slice(2);
const validator = require(path.join(path.resolve(tools), 'node_modules', 'gltf-validator'));
validator.validateBytes(new Uint8Array(fs.readFileSync(file)), {maxIssues: 10000})
    .then((report) => process.stdout.write(JSON.stringify(report)))
    .catch((error) => { console.error(String(error)); process.exit(1); });
